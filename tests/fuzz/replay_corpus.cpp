// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for libFuzzer where there is none: runs every file of the folders named, then changes
// of them. The changes are the same in every run, so that a failure can be seen again; the clock
// only bounds how many of them are tried. What crashes is left in the file "crash".

#include "tests/fuzz/fuzz_target.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::literals;

using Input = std::vector<std::uint8_t>;

constexpr std::size_t mostChanges = 4'000;
constexpr std::chrono::milliseconds mostTime{3'000};
constexpr std::size_t longestInput = std::size_t{1} << 20;

Input read(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// All files of a folder, or the one file, in the order of their names.
std::vector<Input> readAll(const char* path)
{
    std::error_code failed;
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::is_directory(path, failed))
        files.emplace_back(path);
    else
        for (const auto& entry : std::filesystem::directory_iterator(path, failed))
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Input> inputs;
    for (const auto& file : files)
        inputs.push_back(read(file));
    return inputs;
}

class Changer
{
public:
    explicit Changer(const std::vector<Input>& inputs) : m_inputs(inputs) {}

    Input next();

private:
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }
    void change(Input& input);
    void insert(Input& input, std::string_view text);

    std::mt19937_64 m_random{1};
    const std::vector<Input>& m_inputs;
};

Input Changer::next()
{
    Input input = m_inputs[below(m_inputs.size())];
    for (std::size_t count = 1 + below(4); count > 0; --count)
        change(input);
    if (input.size() > longestInput)
        input.resize(longestInput);
    return input;
}

void Changer::insert(Input& input, std::string_view text)
{
    const auto at = static_cast<std::ptrdiff_t>(below(input.size() + 1));
    input.insert(input.begin() + at, text.begin(), text.end());
}

/// One byte, one piece, or something that files of text are likely to trip over.
void Changer::change(Input& input)
{
    static constexpr std::array words{
        "\""sv, ","sv,          "\n"sv,    "\r\n"sv,    "\xef\xbb\xbf"sv, "\xff"sv,
        "- "sv, ": "sv,         "{}"sv,    "[["sv,      "=1"sv,           "9999"sv,
        "'="sv, "2024-02-30"sv, "&a *a"sv, "\\ud800"sv, "<a@b>"sv,        "\0\0\0\0"sv};
    const std::size_t at = below(input.size());
    const std::size_t length = below(std::min<std::size_t>(input.size() - at, 64) + 1);
    const auto from = input.begin() + static_cast<std::ptrdiff_t>(at);
    const auto to = from + static_cast<std::ptrdiff_t>(length);
    switch (below(7)) {
    case 0:
        if (!input.empty())
            input[at] = static_cast<std::uint8_t>(m_random());
        break;
    case 1:
        if (!input.empty())
            input[at] ^= static_cast<std::uint8_t>(1U << below(8));
        break;
    case 2: input.erase(from, to); break;
    case 3: insert(input, words[below(words.size())]); break;
    case 4: input.resize(at); break;
    case 5: {
        const std::string piece(from, to);
        for (std::size_t count = 1 + below(20); count > 0; --count)
            insert(input, piece);
        break;
    }
    default: {
        const Input& other = m_inputs[below(m_inputs.size())];
        const auto begin = other.begin() + static_cast<std::ptrdiff_t>(below(other.size()));
        insert(input, std::string(begin, other.end()).substr(0, 256));
    }
    }
}

Input current; ///< for the handler

/// Only what a signal handler may do.
void keepInput(int signal)
{
    const int file = open("crash", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const bool isKept = file >= 0 && write(file, current.data(), current.size()) >= 0;
    if (isKept)
        close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(Input input)
{
    current = std::move(input);
    LLVMFuzzerTestOneInput(current.data(), current.size());
}

} // namespace

int main(int count, char** arguments)
{
    std::vector<Input> inputs;
    for (int i = 1; i < count; ++i)
        std::ranges::move(readAll(arguments[i]), std::back_inserter(inputs));
    if (inputs.empty()) {
        std::fputs("no inputs\n", stderr);
        return 1;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, keepInput);
    for (const Input& input : inputs)
        run(input);
    Changer changer(inputs);
    const auto end = std::chrono::steady_clock::now() + mostTime;
    std::size_t changes = 0;
    while (changes < mostChanges && std::chrono::steady_clock::now() < end) {
        run(changer.next());
        ++changes;
    }
    std::printf("%zu inputs, %zu changes\n", inputs.size(), changes);
    return 0;
}
