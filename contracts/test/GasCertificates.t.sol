// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertificatesTest} from "./certificates/CertificatesTest.sol";

/// @title What certifying costs, and what the market pays for asking: never more than for eight certifiers.
/// forge-config: default.isolate = true
contract CertificateGasTest is CertificatesTest {
    uint256 private constant ISSUE = 500_000;
    uint256 private constant ASK = 35_000;
    uint256 private constant ASK_ALL = 110_000;

    function ask() private {
        certificates.certificateOf(id, SITE, SOC2);
    }

    function test_aCertificate() public {
        bytes32 uid = issue();
        assertLe(vm.snapshotGasLastCall("issue"), ISSUE);
        ask();
        assertLe(vm.snapshotGasLastCall("certificateOf, one"), ASK);
        revoke(certifier, uid);
        vm.snapshotGasLastCall("revoke");
    }

    function test_eightCertificates() public {
        for (uint256 k = 0; k < 8; ++k) {
            address who = makeAddr(vm.toString(k));
            enrol(who);
            // There are few.
            // forge-lint: disable-next-line(unsafe-typecast)
            issue(who, SOC2, EXPIRY + uint64(k));
        }
        ask();
        assertLe(vm.snapshotGasLastCall("certificateOf, eight"), ASK_ALL);
    }
}
