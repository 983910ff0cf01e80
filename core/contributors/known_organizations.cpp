// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/known_organizations.h"

#include <array>

namespace steward {

std::span<const KnownOrganization> knownOrganizations()
{
    using namespace Qt::StringLiterals;
    static constexpr auto company = "company"_L1;
    static constexpr auto nonprofit = "nonprofit"_L1;
    static constexpr auto foundation = "foundation"_L1;
    static constexpr auto government = "government"_L1;
    static constexpr std::array organizations{
        KnownOrganization{"adobe"_L1, "Adobe"_L1, company, "adobe.com"_L1},
        KnownOrganization{
            "alibaba"_L1, "Alibaba"_L1, company,
            "alibaba-inc.com alibaba.com alibabacloud.com antgroup.com antfin.com"_L1},
        KnownOrganization{"amazon"_L1, "Amazon"_L1, company,
                          "amazon.com amazon.de amazon.co.uk amazon.science aws.com"_L1},
        KnownOrganization{"amd"_L1, "AMD"_L1, company, "amd.com"_L1},
        KnownOrganization{"apache"_L1, "Apache Software Foundation"_L1, foundation,
                          "apache.org"_L1},
        KnownOrganization{"apple"_L1, "Apple"_L1, company, "apple.com"_L1},
        KnownOrganization{"arm"_L1, "Arm"_L1, company, "arm.com linaro.org"_L1},
        KnownOrganization{"baidu"_L1, "Baidu"_L1, company, "baidu.com"_L1},
        KnownOrganization{"bloomberg"_L1, "Bloomberg"_L1, company, "bloomberg.net"_L1},
        KnownOrganization{"bosch"_L1, "Bosch"_L1, company, "bosch.com de.bosch.com bosch.io"_L1},
        KnownOrganization{"broadcom"_L1, "Broadcom"_L1, company, "broadcom.com"_L1},
        KnownOrganization{"bytedance"_L1, "ByteDance"_L1, company, "bytedance.com"_L1},
        KnownOrganization{"canonical"_L1, "Canonical"_L1, company, "canonical.com"_L1},
        KnownOrganization{"cern"_L1, "CERN"_L1, government, "cern.ch"_L1},
        KnownOrganization{"cisco"_L1, "Cisco"_L1, company, "cisco.com"_L1},
        KnownOrganization{"cloudflare"_L1, "Cloudflare"_L1, company, "cloudflare.com"_L1},
        KnownOrganization{"collabora"_L1, "Collabora"_L1, company,
                          "collabora.com collabora.co.uk"_L1},
        KnownOrganization{"databricks"_L1, "Databricks"_L1, company, "databricks.com"_L1},
        KnownOrganization{"datadog"_L1, "Datadog"_L1, company, "datadoghq.com"_L1},
        KnownOrganization{"debian"_L1, "Debian"_L1, nonprofit, "debian.org"_L1},
        KnownOrganization{"docker"_L1, "Docker"_L1, company, "docker.com"_L1},
        KnownOrganization{"eclipse"_L1, "Eclipse Foundation"_L1, foundation,
                          "eclipse.org eclipse-foundation.org"_L1},
        KnownOrganization{"elastic"_L1, "Elastic"_L1, company, "elastic.co"_L1},
        KnownOrganization{"ericsson"_L1, "Ericsson"_L1, company, "ericsson.com"_L1},
        KnownOrganization{"fujitsu"_L1, "Fujitsu"_L1, company,
                          "fujitsu.com jp.fujitsu.com cn.fujitsu.com"_L1},
        KnownOrganization{"github"_L1, "GitHub"_L1, company, "github.com"_L1},
        KnownOrganization{"gitlab"_L1, "GitLab"_L1, company, "gitlab.com"_L1},
        KnownOrganization{"gnome"_L1, "GNOME Foundation"_L1, foundation, "gnome.org"_L1},
        KnownOrganization{"google"_L1, "Google"_L1, company,
                          "google.com chromium.org android.com golang.org deepmind.com"_L1},
        KnownOrganization{"graphcore"_L1, "Graphcore"_L1, company, "graphcore.ai"_L1},
        KnownOrganization{"hashicorp"_L1, "HashiCorp"_L1, company, "hashicorp.com"_L1},
        KnownOrganization{"hpe"_L1, "Hewlett Packard Enterprise"_L1, company, "hpe.com"_L1},
        KnownOrganization{"huawei"_L1, "Huawei"_L1, company, "huawei.com hisilicon.com"_L1},
        KnownOrganization{"hugging-face"_L1, "Hugging Face"_L1, company, "huggingface.co"_L1},
        KnownOrganization{"ibm"_L1, "IBM"_L1, company, "ibm.com"_L1},
        KnownOrganization{"igalia"_L1, "Igalia"_L1, company, "igalia.com"_L1},
        KnownOrganization{"inria"_L1, "Inria"_L1, government, "inria.fr"_L1},
        KnownOrganization{"intel"_L1, "Intel"_L1, company, "intel.com habana.ai"_L1},
        KnownOrganization{"isovalent"_L1, "Isovalent"_L1, company, "isovalent.com"_L1},
        KnownOrganization{"jetbrains"_L1, "JetBrains"_L1, company, "jetbrains.com"_L1},
        KnownOrganization{"kdab"_L1, "KDAB"_L1, company, "kdab.com"_L1},
        KnownOrganization{"kde"_L1, "KDE"_L1, nonprofit, "kde.org"_L1},
        KnownOrganization{"lightning-ai"_L1, "Lightning AI"_L1, company,
                          "lightning.ai pytorchlightning.ai grid.ai"_L1},
        KnownOrganization{"linux-foundation"_L1, "Linux Foundation"_L1, foundation,
                          "linuxfoundation.org linux-foundation.org"_L1},
        KnownOrganization{"llnl"_L1, "Lawrence Livermore National Laboratory"_L1, government,
                          "llnl.gov"_L1},
        KnownOrganization{"meta"_L1, "Meta"_L1, company,
                          "meta.com fb.com facebook.com oculus.com instagram.com"_L1},
        KnownOrganization{"microsoft"_L1, "Microsoft"_L1, company, "microsoft.com"_L1},
        KnownOrganization{"mongodb"_L1, "MongoDB"_L1, company, "mongodb.com 10gen.com"_L1},
        KnownOrganization{"mozilla"_L1, "Mozilla"_L1, nonprofit, "mozilla.com mozilla.org"_L1},
        KnownOrganization{"nasa"_L1, "NASA"_L1, government, "nasa.gov"_L1},
        KnownOrganization{"netflix"_L1, "Netflix"_L1, company, "netflix.com"_L1},
        KnownOrganization{"nokia"_L1, "Nokia"_L1, company, "nokia.com nokia-bell-labs.com"_L1},
        KnownOrganization{"nvidia"_L1, "NVIDIA"_L1, company, "nvidia.com mellanox.com"_L1},
        KnownOrganization{"oracle"_L1, "Oracle"_L1, company, "oracle.com sun.com"_L1},
        KnownOrganization{"openai"_L1, "OpenAI"_L1, company, "openai.com"_L1},
        KnownOrganization{"python"_L1, "Python Software Foundation"_L1, foundation,
                          "python.org"_L1},
        KnownOrganization{"qt"_L1, "The Qt Company"_L1, company, "qt.io theqtcompany.com"_L1},
        KnownOrganization{"qualcomm"_L1, "Qualcomm"_L1, company,
                          "qualcomm.com quicinc.com codeaurora.org"_L1},
        KnownOrganization{"quansight"_L1, "Quansight"_L1, company, "quansight.com"_L1},
        KnownOrganization{"red-hat"_L1, "Red Hat"_L1, company, "redhat.com"_L1},
        KnownOrganization{"salesforce"_L1, "Salesforce"_L1, company, "salesforce.com"_L1},
        KnownOrganization{"samsung"_L1, "Samsung"_L1, company, "samsung.com"_L1},
        KnownOrganization{"sap"_L1, "SAP"_L1, company, "sap.com"_L1},
        KnownOrganization{"shopify"_L1, "Shopify"_L1, company, "shopify.com"_L1},
        KnownOrganization{"siemens"_L1, "Siemens"_L1, company, "siemens.com"_L1},
        KnownOrganization{"snowflake"_L1, "Snowflake"_L1, company, "snowflake.com"_L1},
        KnownOrganization{"sony"_L1, "Sony"_L1, company, "sony.com"_L1},
        KnownOrganization{"spotify"_L1, "Spotify"_L1, company, "spotify.com"_L1},
        KnownOrganization{"suse"_L1, "SUSE"_L1, company, "suse.com suse.de suse.cz novell.com"_L1},
        KnownOrganization{"tencent"_L1, "Tencent"_L1, company, "tencent.com"_L1},
        KnownOrganization{"texas-instruments"_L1, "Texas Instruments"_L1, company, "ti.com"_L1},
        KnownOrganization{"toyota"_L1, "Toyota"_L1, company, "toyota.com tri.global"_L1},
        KnownOrganization{"twitter"_L1, "X (Twitter)"_L1, company, "twitter.com"_L1},
        KnownOrganization{"uber"_L1, "Uber"_L1, company, "uber.com"_L1},
        KnownOrganization{"vmware"_L1, "VMware"_L1, company, "vmware.com"_L1},
        KnownOrganization{"wikimedia"_L1, "Wikimedia Foundation"_L1, foundation,
                          "wikimedia.org wikimedia.de"_L1},
        KnownOrganization{"zalando"_L1, "Zalando"_L1, company, "zalando.de"_L1},
    };
    return organizations;
}

} // namespace steward
