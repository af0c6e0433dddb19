// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

contract ReportsTest is WatchTest {
    address private member; // of C's committee
    address private other; // likewise

    function setUp() public override {
        super.setUp();
        address[] memory all = committee(TODAY, C);
        (member, other) = (all[0], all[1]);
    }

    function expect(bytes4 what, address watcher, uint256 day) private {
        vm.expectRevert(abi.encodeWithSelector(what, watcher, day));
    }

    function expectNotMember(address watcher) private {
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, watcher, C, TODAY));
    }

    function test_report() public {
        goTo(TODAY, 0);
        assertEq(watch.reportOf(member, TODAY), 0);
        vm.expectEmit(address(watch));
        emit IWatch.Reported(member, TODAY, "root");
        vm.startPrank(member);
        watch.report(TODAY, "root");
        assertEq(watch.reportOf(member, TODAY), "root");
        assertEq(watch.reportersOf(TODAY), 1);
        expect(IWatch.AlreadyReported.selector, member, TODAY);
        watch.report(TODAY, "another");
        vm.stopPrank();
        vm.prank(other);
        vm.expectRevert(IWatch.EmptyReport.selector);
        watch.report(TODAY, 0);
        expect(IWatch.NotListedOn.selector, keeper, TODAY);
        vm.prank(keeper);
        watch.report(TODAY, "root");
        assertEq(watch.reportersOf(TODAY), 1);
        assertEq(watch.reportersOf(TODAY + 1), 0);
    }

    function test_report_byWhoJoinedOnTheDay() public {
        fund(makeAddr("late"));
        register(makeAddr("late"));
        goTo(TODAY, 0);
        expect(IWatch.NotListedOn.selector, makeAddr("late"), TODAY);
        vm.prank(makeAddr("late"));
        watch.report(TODAY, "root");
        goTo(TODAY + 1, 0);
        vm.prank(makeAddr("late"));
        watch.report(TODAY + 1, "root");
    }

    /// @dev To the byte, as leasing.md has it.
    function test_leafOf() public view {
        (bytes32 ssh, bytes32 salt) = (keccak256("ssh"), keccak256("salt"));
        IWatch.Word memory w = IWatch.Word(member, 5, 4, ssh, salt, new bytes32[](3));
        bytes memory packed =
            abi.encode(uint256(31337), address(watch), TODAY, C, member, uint256(5), uint256(4), ssh, salt);
        assertEq(watch.leafOf(TODAY, C, w), keccak256(packed));
        assertEq(packed.length, 288);
    }

    /// @dev Whatever of a word is altered, it is not in the report.
    function test_show_onlyWhatWasReported() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        for (uint256 k = 0; k < 5; ++k) {
            IWatch.Word memory w = wordOf(TODAY, C, member);
            if (k == 0) w.seen ^= 1;
            if (k == 1) w.up ^= 1 << 255;
            if (k == 2) w.sshRoot = "other";
            if (k == 3) w.salt = "other";
            if (k == 4) w.proof[0] = "other";
            vm.expectRevert(abi.encodeWithSelector(IWatch.NotInReport.selector, member));
            watch.show(TODAY, C, w);
        }
        IWatch.Word memory good = wordOf(TODAY, C, member);
        IWatch.Word memory foreign = wordOf(TODAY, C, stranger(TODAY, C));
        expectNotMember(foreign.watcher);
        watch.show(TODAY, C, foreign);
        good.watcher = keeper;
        expectNotMember(keeper);
        watch.show(TODAY, C, good);
    }

    /// @dev Where a word is in a report is its commitment: it cannot be shown for another.
    function test_show_notForAnotherCommitmentOrDay() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            if (commitment == C) continue;
            address one = committee(TODAY, commitment)[0];
            IWatch.Word memory w = wordOf(TODAY, C, one);
            vm.expectRevert(abi.encodeWithSelector(IWatch.NotInReport.selector, one));
            watch.show(TODAY, commitment, w);
        }
    }

    function test_show() public {
        say(TODAY, C, member, 0xff, 0x0f);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        IWatch.Word memory w = wordOf(TODAY, C, member);
        uint256 before = flt.balanceOf(keeper);
        vm.expectEmit(address(watch));
        emit IWatch.WordShown(TODAY, C, w, keeper, 0);
        vm.prank(keeper);
        watch.show(TODAY, C, w);
        assertEq(flt.balanceOf(keeper), before);
        vm.expectRevert(IWatch.AlreadyShown.selector);
        watch.show(TODAY, C, w);
        vm.expectRevert(IWatch.AlreadyShown.selector);
        demand(TODAY, C, member);
    }

    function test_show_ofWhoDidNotReport() public {
        goTo(TODAY, 2 hours);
        IWatch.Word memory w = wordOf(TODAY, C, member);
        expect(IWatch.NotReported.selector, member, TODAY);
        watch.show(TODAY, C, w);
        expect(IWatch.NotReported.selector, member, TODAY);
        demand(TODAY, C, member);
    }

    function test_withoutASeed() public {
        // Tomorrow nobody names anything.
        goTo(TODAY + 1, 0);
        report(member, TODAY + 1);
        goTo(TODAY + 1, 2 hours);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, TODAY + 1));
        demand(TODAY + 1, C, member);
        IWatch.Word memory w = wordOf(TODAY + 1, C, member);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, TODAY + 1));
        watch.show(TODAY + 1, C, w);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, TODAY + 1));
        watch.judge(C, TODAY + 1, new IWatch.Word[](0));
        goTo(TODAY + 1, 10 hours);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, TODAY + 1));
        watch.strike(TODAY + 1, C, member);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, TODAY + 1));
        watch.punishWithheld(TODAY + 1, C, member);
    }

    function test_demand_thenShow() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        uint256 held = flt.balanceOf(address(watch));
        vm.expectEmit(address(watch));
        emit IWatch.WordDemanded(member, TODAY, C, keeper);
        demand(TODAY, C, member);
        assertEq(flt.balanceOf(address(watch)), held + DEPOSIT);
        vm.expectRevert(IWatch.AlreadyDemanded.selector);
        demand(TODAY, C, member);
        address outsider = stranger(TODAY, C);
        expectNotMember(outsider);
        demand(TODAY, C, outsider);
        // Whoever shows it gets the deposit.
        IWatch.Word memory w = wordOf(TODAY, C, member);
        uint256 before = flt.balanceOf(member);
        vm.expectEmit(address(watch));
        emit IWatch.WordShown(TODAY, C, w, member, DEPOSIT);
        show(TODAY, C, member);
        assertEq(flt.balanceOf(member), before + DEPOSIT);
        assertEq(flt.balanceOf(address(watch)), held);
        goTo(TODAY, 10 hours);
        vm.expectRevert(IWatch.NothingDemanded.selector);
        watch.punishWithheld(TODAY, C, member);
        assertEq(watch.watcherOf(member).stake, STAKE);
    }

    function test_withheld() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        demand(TODAY, C, member);
        uint256 before = flt.balanceOf(keeper);
        uint256 supply = flt.totalSupply();
        goTo(TODAY, 10 hours);
        vm.expectEmit(address(watch));
        emit IWatch.WordWithheld(member, TODAY, C, 10 ether, 5 ether + DEPOSIT);
        watch.punishWithheld(TODAY, C, member);
        assertEq(watch.watcherOf(member).stake, STAKE - 10 ether);
        assertEq(flt.balanceOf(keeper), before + 5 ether + DEPOSIT);
        assertEq(flt.totalSupply(), supply - 5 ether);
        vm.expectRevert(IWatch.NothingDemanded.selector);
        watch.punishWithheld(TODAY, C, member);
        vm.expectRevert(IWatch.NothingDemanded.selector);
        watch.punishWithheld(TODAY, C, other);
        expectNotMember(keeper);
        watch.punishWithheld(TODAY, C, keeper);
    }

    /// @dev Of several words, each costs a part of what is left, and an odd wei is burned.
    function test_withheld_twice() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        uint256 found = 0;
        demandAll(TODAY);
        goTo(TODAY, 10 hours);
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            address[] memory all = committee(TODAY, commitment);
            for (uint256 k = 0; k < 5; ++k) {
                uint256 stake = watch.watcherOf(all[k]).stake;
                if (stake < STAKE) ++found;
                uint256 supply = flt.totalSupply();
                watch.punishWithheld(TODAY, commitment, all[k]);
                uint256 amount = stake / 100;
                assertEq(watch.watcherOf(all[k]).stake, stake - amount);
                assertEq(supply - flt.totalSupply(), amount - amount / 2);
            }
        }
        assertGt(found, 0); // somebody was in two committees
    }

    /// @dev Nobody called in time: nobody is punished, and the deposit is not lost.
    function test_withheld_andPunishedTooLate() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        demand(TODAY, C, member);
        uint256 before = flt.balanceOf(keeper);
        uint256 supply = flt.totalSupply();
        goTo(TODAY + 100, 0);
        vm.expectEmit(address(watch));
        emit IWatch.WordWithheld(member, TODAY, C, 0, DEPOSIT);
        watch.punishWithheld(TODAY, C, member);
        assertEq(watch.watcherOf(member).stake, STAKE);
        assertEq(flt.balanceOf(keeper), before + DEPOSIT);
        assertEq(flt.totalSupply(), supply);
        vm.expectRevert(IWatch.NothingDemanded.selector);
        watch.punishWithheld(TODAY, C, member);
        vm.prank(member);
        assertEq(watch.claimPay(TODAY), DAY_PAY / WATCHERS);
    }

    function test_withheld_isNotPunishedEarly() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        demand(TODAY, C, member);
        goTo(TODAY, 10 hours);
        uint256 from = block.timestamp;
        vm.warp(from - 1);
        vm.expectRevert(outOfTime(from, from + 2 hours - 1));
        watch.punishWithheld(TODAY, C, member);
    }

    /// @dev From the 69th word on, less than half of the stake is left.
    function test_whoLosesHalfLeavesTheList() public {
        uint256 stake = STAKE;
        uint256 day = TODAY;
        while (2 * stake >= STAKE) {
            assertTrue(watch.watcherOf(member).listed);
            reportAll(day);
            begin(day + 1);
            goTo(day, 2 hours);
            uint256 demanded = demandAllOf(day, member);
            goTo(day, 10 hours);
            for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
                if (demanded >> commitment & 1 == 0) continue;
                stake -= stake / 100;
                watch.punishWithheld(day, commitment, member);
            }
            assertEq(watch.watcherOf(member).stake, stake);
            ++day;
        }
        IWatch.Watcher memory w = watch.watcherOf(member);
        assertFalse(w.listed);
        assertEq(w.freeAt, block.timestamp + 21 days);
        assertEq(watch.watcherCount(day + 1), WATCHERS - 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotListed.selector, member));
        vm.prank(member);
        watch.resign();
        vm.warp(w.freeAt);
        vm.prank(member);
        assertEq(watch.withdrawStake(), stake);
    }

    function demandAllOf(uint256 day, address watcher) private returns (uint256 demanded) {
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            address[] memory all = committee(day, commitment);
            for (uint256 k = 0; k < 5; ++k) {
                if (all[k] != watcher) continue;
                deal(address(flt), keeper, DEPOSIT);
                demand(day, commitment, watcher);
                demanded |= 1 << commitment;
            }
        }
    }
}
