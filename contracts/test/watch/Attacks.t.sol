// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {Seats} from "../../src/libraries/Seats.sol";
import {Trees} from "./Trees.sol";
import {WatchTest} from "./WatchTest.sol";

/// @title What somebody may try, and what comes of it.
contract AttacksTest is WatchTest {
    uint256 private constant OUTAGE = (1 << 26) - 1;
    address private mallory = makeAddr("mallory");

    function setUp() public override {
        super.setUp();
        fund(mallory);
    }

    /// @dev Somebody who does not like the block that was named, or its value, gets no other.
    function test_renamingASeed() public {
        goTo(TODAY, 0);
        watch.nameSeed();
        uint256 number = block.number + 2;
        for (uint256 k = 0; k < 5; ++k) {
            vm.roll(block.number + 1);
            vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, TODAY + 1));
            vm.prank(mallory);
            watch.nameSeed();
        }
        (, uint256 named) = watch.seedOf(TODAY + 1);
        assertEq(named, number);
        watch.storeSeed(TODAY + 1, "");
        (bytes32 seed,) = watch.seedOf(TODAY + 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, TODAY + 1));
        watch.storeSeed(TODAY + 1, "");
        (bytes32 after_,) = watch.seedOf(TODAY + 1);
        assertEq(after_, seed);
    }

    /// @dev Who knows the seed of a day cannot move anybody in the day's list: joining and leaving change the next one.
    function test_grindingTheListOnceTheSeedIsKnown() public {
        address[] memory before = watch.committeeOf(C, TODAY);
        register(mallory);
        for (uint256 k = 0; k < 4; ++k) {
            vm.prank(watchers[k]);
            watch.resign();
        }
        assertEq(watch.committeeOf(C, TODAY), before);
        assertEq(watch.watcherCount(TODAY), WATCHERS);
        // And on the day for which it counts, another seed draws.
        (bytes32 seed,) = watch.seedOf(TODAY + 1);
        assertEq(seed, 0);
    }

    /// @dev A block that gets lost takes the seed with it: the day is up, and nobody draws lots a second time.
    function test_losingTheSeedsBlock() public {
        goTo(TODAY, 0);
        watch.nameSeed();
        uint256 number = block.number + 2;
        vm.roll(block.number + 9000);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, number));
        watch.storeSeed(TODAY + 1, "");
        vm.expectRevert(abi.encodeWithSelector(IWatch.SeedAlreadyNamed.selector, TODAY + 1));
        watch.nameSeed();
        assertEq(watch.committeeOf(C, TODAY + 1).length, 0);
        goTo(TODAY + 1, 12 hours);
        assertEq(watch.reductionOf(C, TODAY + 1, ALL), 0);
    }

    /// @dev How often somebody with so many of the watchers has three of a committee, by the contract's own draw, beside the
    /// table of leasing.md. 4,000 draws are 0.8 % off at most two times in three.
    function test_aCommitteeOfOnesOwn() public view {
        uint256[5] memory shares = [uint256(10), 20, 30, 40, 50];
        uint256[5] memory ofTwenty = [uint256(0), 320, 1310, 2960, 5000];
        uint256[5] memory ofTwoHundred = [uint256(80), 560, 1600, 3160, 5000];
        for (uint256 k = 0; k < 5; ++k) {
            assertApproxEqAbs(captured(20, 20 * shares[k] / 100), ofTwenty[k], 240);
            assertApproxEqAbs(captured(200, 2 * shares[k]), ofTwoHundred[k], 240);
        }
        assertEq(captured(20, 2), 0); // two are never three
    }

    /// @dev In parts of 10,000.
    function captured(uint256 listed, uint256 corrupt) private view returns (uint256) {
        uint256 won = 0;
        for (uint256 draw = 0; draw < 4000; draw += 100) {
            won += this.capturedOf100(listed, corrupt, draw);
        }
        return 10_000 * won / 4000;
    }

    /// @dev A call of its own has a memory of its own.
    function capturedOf100(uint256 listed, uint256 corrupt, uint256 first) external pure returns (uint256 won) {
        for (uint256 draw = first; draw < first + 100; ++draw) {
            uint256[5] memory places = Seats.draw(keccak256("a day"), draw, TODAY, listed);
            uint256 members = 0;
            for (uint256 n = 0; n < 5; ++n) {
                if (places[n] < corrupt) ++members;
            }
            if (members >= 3) ++won;
        }
    }

    /// @dev What a captured committee can do is bounded by the cap on a day's price.
    function test_whatACapturedCommitteeCanDo() public {
        sayOf(TODAY, C, 7, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 7);
        assertEq(downOn(TODAY, C), ALL);
        assertEq(watch.totalReduction(C, TODAY), level().capBps);
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            if (commitment != C) assertEq(watch.totalReduction(commitment, TODAY), 0);
        }
    }

    /// @dev The provider judges first, with the words that spare it. Anyone judges again with all: what is down stays.
    function test_aCallerWhoShowsOnlyTheWordsItLikes() public {
        sayOf(TODAY, C, 7, ~OUTAGE);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 24 + 3); // two of the three who saw it
        assertEq(downOn(TODAY, C), 0);
        judge(TODAY, C, 31);
        assertEq(downOn(TODAY, C), OUTAGE);
        judge(TODAY, C, 24);
        judge(TODAY, C, 0);
        assertEq(downOn(TODAY, C), OUTAGE);
        assertEq(watch.totalReduction(C, TODAY), 5000);
    }

    /// @dev A renter who leaves out those who saw the host up finds no more down than three saw.
    function test_aCallerWhoLeavesOutWhoSawItUp() public {
        sayOf(TODAY, C, 3, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 3);
        judge(TODAY, C, 7);
        assertEq(downOn(TODAY, C), 0);
    }

    /// @dev A member that keeps its word back is demanded, pays, and earns nothing; two who saw it down and show are too few.
    function test_withheldLeaves() public {
        sayOf(TODAY, C, 7, ~OUTAGE);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        address withholder = committee(TODAY, C)[0];
        uint256 before = flt.balanceOf(keeper);
        demand(TODAY, C, withholder);
        judge(TODAY, C, 30);
        assertEq(downOn(TODAY, C), 0);
        goTo(TODAY, 10 hours);
        watch.punishWithheld(TODAY, C, withholder);
        assertEq(watch.watcherOf(withholder).stake, STAKE * 99 / 100);
        assertEq(flt.balanceOf(keeper), before + STAKE / 200);
        goTo(TODAY, 12 hours);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NothingToClaim.selector, withholder, TODAY));
        vm.prank(withholder);
        watch.claimPay(TODAY);
    }

    /// @dev A copied root is no report of one's own: its leaves name somebody else.
    function test_copiedReports() public {
        address[] memory all = committee(TODAY, C);
        goTo(TODAY, 0);
        report(all[1], TODAY);
        bytes32 copied = watch.reportOf(all[1], TODAY);
        vm.prank(all[0]);
        watch.report(TODAY, copied);
        goTo(TODAY, 2 hours);
        demand(TODAY, C, all[0]);
        IWatch.Word memory stolen = wordOf(TODAY, C, all[1]);
        show(TODAY, C, all[1]);
        stolen.watcher = all[0];
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotInReport.selector, all[0]));
        vm.prank(all[0]);
        watch.show(TODAY, C, stolen);
        goTo(TODAY, 10 hours);
        watch.punishWithheld(TODAY, C, all[0]);
        assertEq(watch.watcherOf(all[0]).stake, STAKE * 99 / 100);
    }

    /// @dev Nobody sees another's words before roots are due: there is a root to copy, and nothing else, and after that no
    /// root is taken.
    function test_aReportAfterTheWordsAreServed() public {
        address[] memory all = committee(TODAY, C);
        goTo(TODAY, 0);
        report(all[1], TODAY);
        goTo(TODAY, 2 hours);
        bytes32 root = Trees.root(leaves(TODAY, all[0]));
        vm.expectRevert(outOfTime(past(TODAY, 0), past(TODAY, 2 hours) - 1));
        vm.prank(all[0]);
        watch.report(TODAY, root);
    }

    /// @dev A random root earns the day's pay until somebody asks for a word.
    function test_randomRoots() public {
        address[] memory all = committee(TODAY, C);
        goTo(TODAY, 0);
        vm.prank(all[0]);
        watch.report(TODAY, keccak256("random"));
        report(all[1], TODAY);
        goTo(TODAY, 2 hours);
        demand(TODAY, C, all[0]);
        IWatch.Word memory w = wordOf(TODAY, C, all[0]);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotInReport.selector, all[0]));
        watch.show(TODAY, C, w);
        w.proof = new bytes32[](0);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotInReport.selector, all[0]));
        watch.show(TODAY, C, w);
        goTo(TODAY, 10 hours);
        watch.punishWithheld(TODAY, C, all[0]);
        goTo(TODAY, 12 hours);
        vm.prank(all[1]);
        assertEq(watch.claimPay(TODAY), DAY_PAY / 2);
        assertEq(watch.reserve(), RESERVE - DAY_PAY / 2);
    }

    /// @dev One who always says up cannot spare a host, and is struck when there was an outage.
    function test_aReporterThatAlwaysSaysUp() public {
        address lazy = committee(TODAY, C)[0];
        sayOf(TODAY, C, 30, ~OUTAGE);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 31);
        assertEq(downOn(TODAY, C), OUTAGE);
        showOf(TODAY, C, 31);
        goTo(TODAY, 10 hours);
        vm.expectEmit(address(watch));
        emit IWatch.Struck(lazy, TODAY, C, 26, 1);
        watch.strike(TODAY, C, lazy);
    }

    /// @dev Two who lie show an honest member's word beside theirs in the last second, when nobody can answer: two are no
    /// three, and nothing comes of it. In time, the honest ones show theirs, and the liars are struck.
    function test_lateShowsForAStrike() public {
        address[] memory all = committee(TODAY, C);
        sayOf(TODAY, C, 3, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        uint256 start = vm.snapshotState();
        vm.warp(past(TODAY, 10 hours) - 1);
        showOf(TODAY, C, 7);
        vm.warp(past(TODAY, 10 hours));
        IWatch.Word memory answer = wordOf(TODAY, C, all[3]);
        vm.expectRevert(outOfTime(past(TODAY, 2 hours), past(TODAY, 10 hours) - 1));
        watch.show(TODAY, C, answer);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoStrike.selector, 0, 8));
        watch.strike(TODAY, C, all[2]);
        assertTrue(vm.revertToState(start));
        showOf(TODAY, C, 31);
        goTo(TODAY, 10 hours);
        watch.strike(TODAY, C, all[0]);
        watch.strike(TODAY, C, all[1]);
    }

    /// @dev It is off the list from the next day on, and its stake is there for longer than anything of its last day takes.
    function test_aWatcherThatLeavesBeforeItsPunishment() public {
        reportAll(TODAY);
        address member = committee(TODAY, C)[0];
        vm.prank(member);
        watch.resign();
        goTo(TODAY, 2 hours);
        demand(TODAY, C, member);
        goTo(TODAY, 10 hours);
        vm.expectRevert(abi.encodeWithSelector(IWatch.StakeNotFree.selector, past(TODAY, 21 days)));
        vm.prank(member);
        watch.withdrawStake();
        watch.punishWithheld(TODAY, C, member);
        assertEq(watch.watcherOf(member).stake, STAKE * 99 / 100);
        vm.warp(past(TODAY, 21 days));
        vm.prank(member);
        assertEq(watch.withdrawStake(), STAKE * 99 / 100);
    }

    /// @dev Each demand costs a deposit, once for a word, of members only, and whoever answers keeps it.
    function test_spamOfDemands() public {
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        uint256 spent = flt.balanceOf(mallory);
        uint256 demanded = 0;
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            address[] memory all = committee(TODAY, commitment);
            for (uint256 k = 0; k < WATCHERS; ++k) {
                vm.prank(mallory);
                try watch.demand(TODAY, commitment, watchers[k]) {
                    ++demanded;
                } catch {}
            }
            for (uint256 k = 0; k < 5; ++k) {
                vm.expectRevert(IWatch.AlreadyDemanded.selector);
                demand(TODAY, commitment, all[k]);
                show(TODAY, commitment, all[k]);
                vm.expectRevert(IWatch.AlreadyShown.selector);
                demand(TODAY, commitment, all[k]);
            }
        }
        assertEq(demanded, 5 * COMMITMENTS);
        spent -= flt.balanceOf(mallory);
        assertEq(spent, 5 * COMMITMENTS * DEPOSIT);
        goTo(TODAY, 10 hours);
        for (uint256 k = 0; k < WATCHERS; ++k) {
            assertEq(watch.watcherOf(watchers[k]).stake, STAKE);
        }
    }

    /// @dev Words can be demanded for commitments only that watchers knew of when the day began: not for a number that is
    /// none, nor for one whose level was set meanwhile.
    function test_demandsForWhatNobodyWatches() public {
        open(9);
        vm.prank(provider);
        watch.setServiceLevel(9, level());
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        for (uint256 k = 0; k < WATCHERS; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, watchers[k], 9, TODAY));
            demand(TODAY, 9, watchers[k]);
            vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, watchers[k], 12_345, TODAY));
            demand(TODAY, 12_345, watchers[k]);
        }
    }

    /// @dev A day without a seed: nobody watched, nothing is down, and who reported is paid all the same.
    function test_aDayWithoutASeed() public {
        goTo(TODAY + 1, 0);
        report(watchers[0], TODAY + 1);
        goTo(TODAY + 1, 2 hours);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoSeed.selector, TODAY + 1));
        watch.judge(C, TODAY + 1, new IWatch.Word[](0));
        goTo(TODAY + 1, 12 hours);
        assertEq(watch.reductionOf(C, TODAY + 1, ALL), 0);
        assertEq(watch.totalReduction(C, TODAY + 1), 0);
        assertEq(watch.lastFinalDay(), TODAY + 1);
        vm.prank(watchers[0]);
        assertEq(watch.claimPay(TODAY + 1), DAY_PAY);
    }

    /// @dev A provider sees that its host is down, and announces maintenance for today, or for tomorrow.
    function test_maintenanceAnnouncedLate() public {
        vm.startPrank(provider);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AnnouncedTooLate.selector, TODAY, (TODAY - 1) * L - 1));
        watch.announceMaintenance(C, TODAY, 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AnnouncedTooLate.selector, TODAY + 1, TODAY * L - 1));
        watch.announceMaintenance(C, TODAY + 1, 1);
        watch.announceMaintenance(C, TODAY + 2, 1);
        // And most of a day cannot be masked.
        vm.expectRevert(abi.encodeWithSelector(IWatch.TooManyMasked.selector, 255, 16));
        watch.announceMaintenance(C, TODAY + 2, ALL - 1);
        vm.stopPrank();
    }

    /// @dev A rollup stands still from before the roots are due until the day after: nothing of the day can be decided, none
    /// of it is held against anybody, and the days after go on.
    function test_timeThatJumpsOverAllWindows() public {
        sayOf(TODAY, C, 31, 0);
        goTo(TODAY + 1, 0);
        vm.expectRevert(outOfTime(past(TODAY, 0), past(TODAY, 2 hours) - 1));
        vm.prank(watchers[0]);
        watch.report(TODAY, "root");
        assertTrue(watch.isFinal(TODAY));
        assertEq(watch.totalReduction(C, TODAY), 0);
        begin(TODAY + 2);
        sayOf(TODAY + 2, C, 31, 0);
        reportAll(TODAY + 2);
        goTo(TODAY + 2, 2 hours);
        judge(TODAY + 2, C, 31);
        assertEq(watch.totalReduction(C, TODAY + 1), 0);
        assertEq(watch.totalReduction(C, TODAY + 2), 5000);
    }

    /// @dev It jumps from when words are demanded past the time in which they can be shown, and past punishments: the deposit
    /// comes back, and nobody is punished for what could not be done.
    function test_timeThatJumpsOverShowing() public {
        reportAll(TODAY);
        goTo(TODAY, 4 hours);
        vm.warp(block.timestamp - 1);
        address member = committee(TODAY, C)[0];
        uint256 before = flt.balanceOf(keeper);
        demand(TODAY, C, member);
        goTo(TODAY, 12 hours);
        IWatch.Word memory w = wordOf(TODAY, C, member);
        vm.expectRevert(outOfTime(past(TODAY, 2 hours), past(TODAY, 10 hours) - 1));
        watch.show(TODAY, C, w);
        watch.punishWithheld(TODAY, C, member);
        assertEq(flt.balanceOf(keeper), before);
        assertEq(watch.watcherOf(member).stake, STAKE);
        vm.prank(member);
        assertEq(watch.claimPay(TODAY), DAY_PAY / WATCHERS);
    }

    /// @dev Leaving and registering again takes 21 days, and forgets no strike.
    function test_registeringAgainToForgetAStrike() public {
        uint256[3] memory strikes;
        address liar = committee(TODAY, C)[0];
        uint256 day = TODAY;
        strikes[0] = strikeOn(day, liar);
        vm.prank(liar);
        watch.resign();
        vm.warp(block.timestamp + 21 days);
        vm.startPrank(liar);
        watch.withdrawStake();
        watch.register("https://again.example");
        vm.stopPrank();
        day = block.timestamp / L + 1;
        while (strikes[1] == 0) {
            begin(day);
            strikes[1] = strikeOn(day, liar);
            day += 2;
        }
        assertLt(day - 2, TODAY + 30);
        assertEq(strikes[0], 1);
        assertEq(strikes[1], 2);
    }

    /// @dev In any committee that it sits in; 0 if it sits in none.
    function strikeOn(uint256 day, address liar) private returns (uint256 strikes) {
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            say(day, commitment, liar, ALL, 0);
        }
        goTo(day, 0);
        for (uint256 k = 0; k < WATCHERS; ++k) {
            report(watchers[k], day);
        }
        for (uint256 commitment = 1; commitment <= COMMITMENTS && strikes == 0; ++commitment) {
            address[] memory all = committee(day, commitment);
            for (uint256 k = 0; k < 5; ++k) {
                if (all[k] != liar) continue;
                goTo(day, 2 hours);
                showOf(day, commitment, 31);
                goTo(day, 10 hours);
                vm.recordLogs();
                watch.strike(day, commitment, liar);
                (, strikes) = abi.decode(vm.getRecordedLogs()[0].data, (uint256, uint256));
            }
        }
    }

    /// @dev A word is good on this chain, for this contract, and for one day.
    function test_wordsFromElsewhere() public {
        IWatch.Word memory w = bareWord(TODAY, C, watchers[0]);
        bytes32 leaf = watch.leafOf(TODAY, C, w);
        assertNotEq(watch.leafOf(TODAY + 1, C, w), leaf);
        assertNotEq(watch.leafOf(TODAY, C + 1, w), leaf);
        vm.chainId(5);
        assertNotEq(watch.leafOf(TODAY, C, w), leaf);
    }
}
