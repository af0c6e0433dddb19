// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

/// @title A day from its seed to its pay.
contract PathTest is WatchTest {
    /// @dev 26 of 256 slots down, as three of five say.
    uint256 private constant OUTAGE = (1 << 26) - 1;
    uint256 private constant REDUCTION = 10 * 10_000 * uint256(26) / 256;

    function test_aDay() public {
        sayOf(TODAY, C, 7, ~OUTAGE);
        reportAll(TODAY);
        assertEq(watch.reportersOf(TODAY), WATCHERS);
        goTo(TODAY, 2 hours);
        vm.expectEmit(address(watch));
        emit IWatch.Judged(C, TODAY, OUTAGE, 5000, 5000); // 10 times a tenth is above the cap
        judge(TODAY, C, 31);
        assertEq(downOn(TODAY, C), OUTAGE);
        assertGt(REDUCTION, 5000);
        assertEq(watch.totalReduction(C, TODAY - 1), 0);
        assertEq(watch.totalReduction(C, TODAY), 5000);
        assertEq(watch.totalReduction(C, TODAY + 1000), 5000);
        assertEq(watch.reductionOf(C, TODAY, ALL), 5000);
        assertEq(watch.reductionOf(C, TODAY, ~OUTAGE), 0);

        goTo(TODAY, 12 hours);
        assertTrue(watch.isFinal(TODAY));
        assertEq(watch.lastFinalDay(), TODAY);
        uint256 before = flt.balanceOf(watchers[3]);
        vm.prank(watchers[3]);
        assertEq(watch.claimPay(TODAY), DAY_PAY / WATCHERS);
        assertEq(flt.balanceOf(watchers[3]) - before, DAY_PAY / WATCHERS);
        assertEq(watch.reserve(), RESERVE - DAY_PAY);
    }
}
