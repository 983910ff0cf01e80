// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/palette.h"

namespace steward {

namespace {

struct Row
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// Hues follow Okabe and Ito; lightness is set per theme, for on white their orange, yellow and sky
// blue have too little contrast, and on black their black has none. Members of one family (events,
// tiers, series) were then spread for normal, deuteranopic and protanopic sight.
constexpr Row rows[] = {
    {Role::Canvas, 0xffffffff, 0xff1b1d20, 0xff000000},
    {Role::Surface, 0xfff8f9fa, 0xff222529, 0xff000000},
    {Role::SurfaceAlt, 0xfff1f3f5, 0xff2a2e33, 0xff141414},
    {Role::Border, 0xffd0d4d9, 0xff41474e, 0xffd8d8d8},
    {Role::Grid, 0xffe6e9ec, 0xff31363b, 0xff5a5a5a},
    {Role::Axis, 0xff80868d, 0xff82898f, 0xffffffff},
    {Role::Text, 0xff1c1e21, 0xffeceef0, 0xffffffff},
    {Role::TextMuted, 0xff4f555c, 0xffbcc2c9, 0xffe4e4e4},
    {Role::TextOnMark, 0xffffffff, 0xff0b0c0e, 0xff000000},
    {Role::Accent, 0xff0b5cad, 0xff6cb6ff, 0xff7cc4ff},
    {Role::Link, 0xff0a4f96, 0xff8cc6ff, 0xff9ad2ff},
    {Role::Selection, 0xff0b5cad, 0xff6cb6ff, 0xffffe14d},
    {Role::Focus, 0xff1c1e21, 0xffffffff, 0xffffffff},
    {Role::Hover, 0xff6b7178, 0xff9aa1a9, 0xffffffff},
    {Role::AsOf, 0xffb3123f, 0xffff8fa6, 0xffff9db4},
    {Role::Compare, 0xff5b3fb5, 0xffb3a8ff, 0xffc2b8ff},
    {Role::Warning, 0xff9a3d00, 0xffffb86b, 0xffffc680},
    {Role::EraFirst, 0xff0e76c3, 0xff3d9be8, 0xff508ccf},
    {Role::EraSecond, 0xffa86102, 0xfff0a63e, 0xffec9718},
    {Role::EraThird, 0xff6a2a60, 0xffd06ca0, 0xffe08ac0},
    {Role::CategoryStewardship, 0xff0e76c3, 0xff3d9be8, 0xff508ccf},
    {Role::CategoryGovernance, 0xffc94d03, 0xfffba128, 0xffec9718},
    {Role::CategoryRelease, 0xff35804f, 0xff3ba562, 0xff87c791},
    {Role::CategoryMembership, 0xff007c9c, 0xff7fe0ff, 0xff77d4fd},
    {Role::CategoryProject, 0xff6a2a60, 0xffd06ca0, 0xffb87595},
    {Role::CategoryCommunity, 0xff3f4508, 0xffe9d87b, 0xffe2ee7c},
    {Role::CategoryResearch, 0xff4c219a, 0xff7a76ff, 0xff767bff},
    {Role::CategorySecurity, 0xffd1043a, 0xffff8a80, 0xfffa4f4f},
    {Role::CategoryContext, 0xff6a7074, 0xffb9bec4, 0xffebebeb},
    {Role::TierHighest, 0xff3a1a78, 0xff8fb8ff, 0xff56a4fb},
    {Role::TierSecond, 0xff1f74cc, 0xff4a86ff, 0xffc0f6e8},
    {Role::TierThird, 0xff00473a, 0xffe0a63e, 0xfff1a76b},
    {Role::TierFourth, 0xffa06200, 0xffc8efe2, 0xffff9fe5},
    {Role::TierOther, 0xff757575, 0xff8a8d91, 0xff898989},
    {Role::NodeBody, 0xff0e76c3, 0xff35b5f5, 0xff4fc3f7},
    {Role::NodeOrganization, 0xffa45a00, 0xffe0a63e, 0xffffb74d},
    {Role::NodePerson, 0xff2b7f5a, 0xff6ec991, 0xff81e6a5},
    {Role::NodeProject, 0xff7a2a8c, 0xffb070c0, 0xffb86aa8},
    {Role::EdgeMembership, 0xff6b7684, 0xff8d99a6, 0xffc8d0d8},
    {Role::EdgeSeat, 0xff0e76c3, 0xff35b5f5, 0xff4fc3f7},
    {Role::EdgeRole, 0xff2b7f5a, 0xff6ec991, 0xff81e6a5},
    {Role::EdgeHosting, 0xff7a2a8c, 0xffb070c0, 0xffb86aa8},
    {Role::EdgeOrigin, 0xffa45a00, 0xffe0a63e, 0xffffb74d},
    {Role::SeriesFirst, 0xff0f78c6, 0xff35b5f5, 0xff62b4f5},
    {Role::SeriesSecond, 0xffa86102, 0xffd08a2e, 0xffe0751d},
    {Role::SeriesThird, 0xff1f5a3a, 0xff6ec991, 0xff7cf5a2},
    {Role::SeriesFourth, 0xff8a2f9c, 0xffb070c0, 0xffb86aa8},
    {Role::SeriesFifth, 0xff2e5f6b, 0xffabe0e9, 0xffa8e8ff},
    {Role::SeriesSixth, 0xff54500f, 0xffdad66a, 0xffdee36a},
    {Role::SeriesSeventh, 0xff2b3fb5, 0xff6375f4, 0xff7a78ff},
    {Role::SeriesOther, 0xff757575, 0xff8a8d91, 0xffadadad},
    {Role::SeriesUnknown, 0xff6b7178, 0xff9aa1a9, 0xffd8d8d8},
    {Role::Gained, 0xff0b6b33, 0xff7fe0a5, 0xff8ff0b0},
    {Role::Lost, 0xffa93400, 0xffff7a50, 0xffff7a50},
    {Role::Changed, 0xff5b3fb5, 0xff9a92ff, 0xffa9a2ff},
};

constexpr bool namesEveryRoleInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (static_cast<std::size_t>(rows[i].role) != i)
            return false;
    }
    return std::size(rows) == roleCount;
}
static_assert(namesEveryRoleInOrder());

constexpr Palette column(QRgb Row::*theme)
{
    Palette palette{};
    for (std::size_t i = 0; i < roleCount; ++i)
        palette[i] = rows[i].*theme;
    return palette;
}

} // namespace

const Palette& lightPalette()
{
    static constexpr Palette palette = column(&Row::light);
    return palette;
}

const Palette& darkPalette()
{
    static constexpr Palette palette = column(&Row::dark);
    return palette;
}

const Palette& highContrastPalette()
{
    static constexpr Palette palette = column(&Row::highContrast);
    return palette;
}

} // namespace steward
