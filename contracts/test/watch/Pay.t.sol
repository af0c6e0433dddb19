// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Watch} from "../../src/Watch.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

contract PayTest is WatchTest {
    function claim(address watcher, uint256 day) private returns (uint256) {
        vm.prank(watcher);
        return watch.claimPay(day);
    }

    function expectNothing(address watcher, uint256 day) private {
        vm.expectRevert(abi.encodeWithSelector(IWatch.NothingToClaim.selector, watcher, day));
        claim(watcher, day);
    }

    function test_isSharedByThoseWhoReported() public {
        goTo(TODAY, 0);
        for (uint256 k = 0; k < 7; ++k) {
            report(watchers[k], TODAY);
        }
        goTo(TODAY, 12 hours);
        uint256 each = DAY_PAY / 7;
        vm.expectEmit(address(watch));
        emit IWatch.PayFixed(TODAY, 7, each);
        vm.expectEmit(address(watch));
        emit IWatch.PayClaimed(watchers[6], TODAY, each);
        assertEq(claim(watchers[6], TODAY), each);
        assertEq(watch.reserve(), RESERVE - 7 * each);
        for (uint256 k = 0; k < 6; ++k) {
            assertEq(claim(watchers[k], TODAY), each);
        }
        assertEq(watch.reserve(), RESERVE - 7 * each);
        expectNothing(watchers[0], TODAY);
        expectNothing(watchers[7], TODAY);
        expectNothing(keeper, TODAY);
        expectNothing(watchers[0], TODAY - 1);
    }

    function test_notBeforeTheDayIsFinal() public {
        reportAll(TODAY);
        goTo(TODAY, 12 hours);
        uint256 from = block.timestamp;
        vm.warp(from - 1);
        vm.expectRevert(outOfTime(from, ALL));
        claim(watchers[0], TODAY);
        vm.warp(from + 1000 days);
        assertEq(claim(watchers[0], TODAY), DAY_PAY / WATCHERS);
    }

    /// @dev Who kept a word back gets nothing, and its part stays in the reserve.
    function test_withheld() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        address[] memory all = committee(TODAY, C);
        demand(TODAY, C, all[0]);
        demand(TODAY, C, all[1]);
        show(TODAY, C, all[1]);
        goTo(TODAY, 10 hours);
        watch.punishWithheld(TODAY, C, all[0]);
        goTo(TODAY, 12 hours);
        expectNothing(all[0], TODAY);
        uint256 each = DAY_PAY / WATCHERS;
        assertEq(claim(all[1], TODAY), each);
        assertEq(watch.reserve(), RESERVE - (WATCHERS - 1) * each);
        expectNothing(all[0], TODAY);
    }

    /// @dev A watcher that keeps words of several committees back is left out once.
    function test_withheldTwice() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        uint256 out = 0;
        demandAll(TODAY);
        goTo(TODAY, 10 hours);
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            address[] memory all = committee(TODAY, commitment);
            for (uint256 k = 0; k < 5; ++k) {
                watch.punishWithheld(TODAY, commitment, all[k]);
            }
        }
        goTo(TODAY, 12 hours);
        uint256 each = DAY_PAY / WATCHERS;
        uint256 paid = 0;
        for (uint256 k = 0; k < WATCHERS; ++k) {
            if (watch.watcherOf(watchers[k]).stake < STAKE) {
                ++out;
                expectNothing(watchers[k], TODAY);
            } else {
                paid += claim(watchers[k], TODAY);
            }
        }
        assertLt(out, 15); // some sit in more than one
        assertEq(paid, (WATCHERS - out) * each);
        assertEq(watch.reserve(), RESERVE - paid);
    }

    /// @dev A short reserve is shared, and an empty one fixes nothing: it can be filled.
    function test_aShortReserve() public {
        fresh();
        reportAll(TODAY);
        goTo(TODAY, 12 hours);
        expectNothing(watchers[0], TODAY);
        watch.fundReserve(19);
        expectNothing(watchers[0], TODAY);
        watch.fundReserve(22);
        assertEq(claim(watchers[0], TODAY), 2);
        assertEq(watch.reserve(), 1);
        watch.fundReserve(1000 ether);
        assertEq(claim(watchers[1], TODAY), 2);
        assertEq(watch.reserve(), 1000 ether + 1);
    }

    /// @dev A deployment without a reserve, with the same watchers.
    function fresh() private {
        watch = new Watch(config());
        flt.approve(address(watch), type(uint256).max);
        vm.warp((TODAY - 1) * L);
        for (uint256 k = 0; k < WATCHERS; ++k) {
            fund(watchers[k]);
            register(watchers[k]);
        }
        vm.warp(TODAY * L);
    }
}
