// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Watch} from "../../src/Watch.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

/// @title Days and their windows, and what a deployment may be.
contract ClockTest is WatchTest {
    function test_tellsItsRules() public {
        IWatch.Config memory c = config();
        vm.expectEmit();
        emit IWatch.Configured(c);
        Watch deployed = new Watch(c);
        assertEq(abi.encode(deployed.config()), abi.encode(c));
        assertEq(deployed.reserve(), 0);
        assertEq(deployed.watcherCount(type(uint32).max), 0);
    }

    /// @dev A call of its own: only of a call does expectRevert notice in every way of compiling tests that it succeeds.
    function deploy(IWatch.Config memory c) external returns (Watch) {
        return new Watch(c);
    }

    function expectInvalid(IWatch.Config memory c, string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(IWatch.InvalidConfig.selector, what));
        this.deploy(c);
    }

    function test_refuses_missingContracts() public {
        IWatch.Config memory c = config();
        c.token = keeper;
        expectInvalid(c, "token");
        c = config();
        c.staking = keeper;
        expectInvalid(c, "staking");
        c = config();
        c.beacon = keeper;
        expectInvalid(c, "beacon");
    }

    function test_refuses_rulesOutOfBounds() public {
        IWatch.Config memory c = config();
        c.daySeconds = 255;
        expectInvalid(c, "daySeconds");
        c.daySeconds = 86_401;
        expectInvalid(c, "daySeconds");
        c = config();
        c.leastWatchers = 4;
        expectInvalid(c, "leastWatchers");
        c.leastWatchers = 1001;
        expectInvalid(c, "leastWatchers");
        c = config();
        c.stake = 0;
        expectInvalid(c, "stake");
        c = config();
        c.demandDeposit = 0;
        expectInvalid(c, "demandDeposit");
        c = config();
        c.dayPay = 2 ** 96;
        expectInvalid(c, "dayPay");
    }

    function test_accepts_whatIsJustWithinBounds() public {
        IWatch.Config memory c = config();
        (c.daySeconds, c.leastWatchers, c.stake, c.demandDeposit, c.dayPay) = (256, 5, 1, 1, 0);
        assertEq(this.deploy(c).dayOf(256 * 7 + 255), 7);
        (c.daySeconds, c.leastWatchers, c.dayPay) = (86_400, 1000, 2 ** 96 - 1);
        assertEq(this.deploy(c).dayOf(86_400 * 7 + 86_399), 7);
    }

    /// @dev Every window, second by second at its ends.
    function test_theWindowsOfADay() public {
        uint256 end = (TODAY + 1) * 1 days;
        address[] memory members = committee(TODAY, C);
        expectWindow(watchers[0], abi.encodeCall(IWatch.report, (TODAY, keccak256("root"))), end, end + 2 hours);
        reportAll(TODAY);
        expectWindow(keeper, abi.encodeCall(IWatch.demand, (TODAY, C, members[0])), end + 2 hours, end + 4 hours);
        expectWindow(
            keeper, abi.encodeCall(IWatch.show, (TODAY, C, wordOf(TODAY, C, members[1]))), end + 2 hours, end + 10 hours
        );
        expectWindow(
            keeper, abi.encodeCall(IWatch.judge, (C, TODAY, wordsOf(TODAY, C, 31))), end + 2 hours, end + 12 hours
        );
        vm.warp(end + 12 hours - 1);
        assertFalse(watch.isFinal(TODAY));
        assertEq(watch.lastFinalDay(), TODAY - 1);
        vm.warp(end + 12 hours);
        assertTrue(watch.isFinal(TODAY));
        assertFalse(watch.isFinal(TODAY + 1));
        assertEq(watch.lastFinalDay(), TODAY);
    }

    function test_theWindowOfStrikes() public {
        sayOf(TODAY, C, 1, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        showOf(TODAY, C, 31);
        uint256 end = (TODAY + 1) * 1 days;
        bytes memory call = abi.encodeCall(IWatch.strike, (TODAY, C, committee(TODAY, C)[0]));
        expectWindow(keeper, call, end + 10 hours, end + 12 hours);
    }

    /// @dev Whether a call is possible in the first and the last second of a window, and neither before nor after.
    function expectWindow(address who, bytes memory call, uint256 from, uint256 end) private {
        uint256[4] memory times = [from - 1, from, end - 1, end];
        uint256 start = vm.snapshotState();
        for (uint256 k = 0; k < 4; ++k) {
            vm.warp(times[k]);
            vm.prank(who);
            (bool done, bytes memory result) = address(watch).call(call);
            bool within = k == 1 || k == 2;
            assertEq(done, within);
            if (!within) assertEq(result, outOfTime(from, end - 1));
            assertTrue(vm.revertToState(start));
        }
    }

    /// @dev However short days are, each window begins when the one before ends, and judging ends before the next day's begins.
    function testFuzz_theWindowsOfShortDaysAreInOrder(uint256 daySeconds) public {
        IWatch.Config memory c = config();
        // forge-lint: disable-next-line(unsafe-typecast)
        c.daySeconds = uint32(bound(daySeconds, 256, 86_400));
        watch = new Watch(c);
        L = c.daySeconds;
        uint256 end = (TODAY + 1) * L;
        uint256 reported = end + 7200 * L / 86_400;
        uint256 judged = end + 43_200 * L / 86_400;
        vm.warp(end - 1);
        vm.expectRevert(outOfTime(end, reported - 1));
        watch.report(TODAY, "root");
        vm.expectRevert(outOfTime(reported, judged - 1));
        watch.judge(C, TODAY, new IWatch.Word[](0));
        vm.expectRevert(outOfTime(end + 36_000 * L / 86_400, judged - 1));
        watch.strike(TODAY, C, keeper);
        assertLt(end, reported);
        assertLt(judged, reported + L);
        vm.warp(judged - 1);
        assertEq(watch.lastFinalDay(), TODAY - 1);
        vm.warp(judged);
        assertEq(watch.lastFinalDay(), TODAY);
        assertEq(watch.dayOf(end - 1), TODAY);
        assertEq(watch.dayOf(end), TODAY + 1);
    }

    function test_refuses_daysThatNeverCome() public {
        uint256 never = 2 ** 32;
        bytes memory reason = abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, never);
        vm.expectRevert(reason);
        watch.report(never, "root");
        vm.expectRevert(reason);
        watch.isFinal(never);
        vm.expectRevert(reason);
        watch.watcherCount(never);
        vm.prank(provider);
        vm.expectRevert(reason);
        watch.announceMaintenance(C, never, 0);
    }
}
