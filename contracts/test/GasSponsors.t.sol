// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProgramme} from "../src/interfaces/IProgramme.sol";
import {ProgrammeTest} from "./dao/ProgrammeTest.sol";

/// @title What sponsoring costs: a programme is a clone, and a grant is kept by the market.
/// forge-config: default.isolate = true
contract SponsorsGasTest is ProgrammeTest {
    uint256 private constant CREATE = 200_000;
    uint256 private constant GRANT = 300_000;
    uint256 private constant QUALIFY = 120_000;
    uint256 private constant EACH_GRANT = 60_000;

    function test_aProgramme() public {
        IProgramme.Terms memory t = conditions();
        (t.certificate, t.region) = (KIND, "DE");
        sponsors.create(t, "salt");
        assertLe(vm.snapshotGasLastCall("create"), CREATE);
        fund(sponsor, 1e6);
        vm.snapshotGasLastCall("fund");
        give(1000);
        assertLe(vm.snapshotGasLastCall("grant"), GRANT);
    }

    function test_qualify() public {
        uint256 id = give(1000);
        qualify(id);
        assertLe(vm.snapshotGasLastCall("qualify"), QUALIFY);
    }

    /// @dev When the programme is over, what nobody has used comes back.
    function test_reclaim() public {
        uint256[] memory ids = new uint256[](16);
        for (uint256 k = 0; k < ids.length; ++k) {
            vm.prank(renter);
            market.acceptSponsor(address(usd), k, address(programme));
            vm.prank(sponsor);
            ids[k] = programme.grant(renter, k, 1000);
        }
        vm.warp(EXPIRY);
        vm.prank(sponsor);
        programme.end(ids);
        assertLe(vm.snapshotGasLastCall("end, 16 grants"), ids.length * EACH_GRANT);
        uint256 all = programme.available();
        assertEq(all, 1e6);
        vm.prank(sponsor);
        programme.withdraw(all, sponsor);
        vm.snapshotGasLastCall("withdraw");
    }
}
