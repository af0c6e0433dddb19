// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

contract JudgingTest is WatchTest {
    uint256 private constant OUTAGE = (1 << 26) - 1;

    /// @dev q, by a loop over the slots.
    function plainReduction(IWatch.Level memory l, uint256 mask, uint256 down) private pure returns (uint256) {
        uint256 m = 0;
        uint256 d = 0;
        for (uint256 slot = 0; slot < 256; ++slot) {
            if (mask >> slot & 1 == 1) continue;
            ++m;
            if (down >> slot & 1 == 1) ++d;
        }
        if (m == 0) return 0;
        if (10_000 * (m - d) >= l.targetBps * m) return 0;
        uint256 part = uint256(l.factor) * 10_000 * d / m;
        return part < l.capBps ? part : l.capBps;
    }

    /// @dev A random word with about one bit in four or three in four, or all.
    function someBits(uint256 random) private pure returns (uint256) {
        uint256 a = uint256(keccak256(abi.encode(random, 1)));
        uint256 b = uint256(keccak256(abi.encode(random, 2)));
        return random % 3 == 0 ? a & b : random % 3 == 1 ? a | b : ALL;
    }

    /// @dev Any subset of the committee, any words: a slot is down if three of those given say so.
    function testFuzz_judge(uint256 seed, uint256 given, uint256 again) public {
        (given, again) = (bound(given, 0, 31), bound(again, 0, 31));
        address[] memory all = committee(TODAY, C);
        for (uint256 k = 0; k < 5; ++k) {
            seed = uint256(keccak256(abi.encode(seed)));
            say(TODAY, C, all[k], someBits(seed), someBits(seed >> 8));
        }
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, given);
        uint256 down = expectedDown(all, given);
        expectJudged(down);
        judge(TODAY, C, again);
        expectJudged(down | expectedDown(all, again));
    }

    function expectedDown(address[] memory all, uint256 given) private view returns (uint256 down) {
        for (uint256 slot = 0; slot < 256; ++slot) {
            uint256 votes = 0;
            for (uint256 k = 0; k < 5; ++k) {
                if (given >> k & 1 == 0) continue;
                IWatch.Word memory w = bareWord(TODAY, C, all[k]);
                if (w.seen >> slot & 1 == 1 && w.up >> slot & 1 == 0) ++votes;
            }
            if (votes >= 3) down |= 1 << slot;
        }
    }

    function expectJudged(uint256 down) private view {
        assertEq(downOn(TODAY, C), down);
        assertEq(watch.totalReduction(C, TODAY), plainReduction(level(), 0, down));
        assertEq(watch.reductionOf(C, TODAY, ALL), plainReduction(level(), 0, down));
    }

    /// @dev q to the integer, for any level, mask, outage and part of a day.
    function testFuzz_reduction(IWatch.Level memory l, uint256 maskSeed, uint256 down, uint256 within) public {
        l.targetBps = uint16(bound(l.targetBps, 1, 10_000));
        l.factor = uint8(bound(l.factor, 0, 20));
        l.capBps = uint16(bound(l.capBps, 0, 10_000));
        l.maxMasked = uint8(bound(l.maxMasked, 0, 32));
        uint256 mask = 0;
        for (uint256 k = 0; k < l.maxMasked; ++k) {
            mask |= 1 << (uint256(keccak256(abi.encode(maskSeed, k))) % 256);
        }
        down = someBits(down);
        open(9);
        vm.prank(provider);
        watch.setServiceLevel(9, l);
        vm.prank(provider);
        watch.announceMaintenance(9, TODAY + 2, mask);
        judgeNine(down);
        assertEq(watch.totalReduction(9, TODAY + 2), plainReduction(l, mask, down));
        assertEq(watch.reductionOf(9, TODAY + 2, ALL), plainReduction(l, mask, down));
        assertEq(watch.reductionOf(9, TODAY + 2, within), plainReduction(l, mask | ~within, down));
        assertEq(watch.reductionOf(9, TODAY + 2, mask), 0);
        assertEq(watch.reductionOf(9, TODAY + 2, 0), 0);
    }

    /// @dev Five reports of one word each.
    function judgeNine(uint256 down) private {
        begin(TODAY + 2);
        address[] memory all = committee(TODAY + 2, 9);
        IWatch.Word[] memory words = new IWatch.Word[](5);
        goTo(TODAY + 2, 0);
        for (uint256 k = 0; k < 5; ++k) {
            words[k].watcher = all[k];
            words[k].seen = ALL;
            words[k].up = ~down;
            bytes32 leaf = watch.leafOf(TODAY + 2, 9, words[k]);
            vm.prank(all[k]);
            watch.report(TODAY + 2, leaf);
        }
        goTo(TODAY + 2, 2 hours);
        watch.judge(9, TODAY + 2, words);
    }

    /// @dev At the target nothing is due, one slot below it something is.
    function test_theTarget() public {
        // 99 % of 256 are 253.44 slots.
        sayOf(TODAY, C, 31, ~uint256(3));
        sayOf(TODAY, C + 1, 31, ~uint256(7));
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 31);
        judge(TODAY, C + 1, 31);
        assertEq(watch.totalReduction(C, TODAY), 0);
        assertEq(downOn(TODAY, C), 3);
        assertEq(watch.totalReduction(C + 1, TODAY), 10 * 10_000 * uint256(3) / 256);
    }

    /// @dev Two who say so are too few, and a host that was not looked at was not down.
    function test_three() public {
        sayOf(TODAY, C, 3, 0);
        address[] memory all = committee(TODAY, C);
        say(TODAY, C, all[2], 1, 0);
        say(TODAY, C, all[3], 2, 0);
        say(TODAY, C, all[4], 0, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 3);
        assertEq(downOn(TODAY, C), 0);
        judge(TODAY, C, 7);
        assertEq(downOn(TODAY, C), 1);
        judge(TODAY, C, 31);
        assertEq(downOn(TODAY, C), 3);
        judge(TODAY, C, 0);
        assertEq(downOn(TODAY, C), 3);
    }

    function test_sumsByDay() public {
        uint256[5] memory outages = [uint256(0), 15, 0, OUTAGE, 255];
        uint256 total = 0;
        uint256[5] memory totals;
        for (uint256 k = 0; k < 5; ++k) {
            uint256 day = TODAY + k;
            sayOf(day, C, 31, ~outages[k]);
            reportAll(day);
            begin(day + 1);
            goTo(day, 2 hours);
            if (outages[k] != 0) judge(day, C, 7);
            if (k == 3) judge(day, C, 31);
            total += plainReduction(level(), 0, outages[k]);
            totals[k] = total;
        }
        for (uint256 k = 0; k < 5; ++k) {
            assertEq(watch.totalReduction(C, TODAY + k), totals[k]);
        }
        assertEq(totals[0], 0);
        assertEq(totals[4], 1562 + 5000 + 3125);
        assertEq(watch.totalReduction(C, TODAY + 400), total);
        assertEq(watch.totalReduction(C, 0), 0);
        assertEq(watch.totalReduction(C + 1, TODAY + 4), 0);
    }

    /// @dev Judged again with more found, a day counts once, with what is found now.
    function test_judgedAgain() public {
        address[] memory all = committee(TODAY, C);
        for (uint256 k = 0; k < 5; ++k) {
            say(TODAY, C, all[k], ALL, k < 3 ? ~uint256(15) : ~uint256(240));
        }
        sayOf(TODAY, C, 6, ~uint256(255));
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        judge(TODAY, C, 7);
        assertEq(downOn(TODAY, C), 15);
        assertEq(watch.totalReduction(C, TODAY), 1562);
        judge(TODAY, C, 30);
        assertEq(downOn(TODAY, C), 255);
        assertEq(watch.totalReduction(C, TODAY), 3125);
        judge(TODAY, C, 7);
        assertEq(downOn(TODAY, C), 255);
        assertEq(watch.totalReduction(C, TODAY), 3125);
    }

    function test_maintenanceDoesNotCount() public {
        uint256 day = TODAY + 2;
        vm.prank(provider);
        watch.announceMaintenance(C, day, 0xffff);
        begin(day);
        sayOf(day, C, 31, ~uint256(0x3ffff));
        reportAll(day);
        goTo(day, 2 hours);
        judge(day, C, 31);
        (uint256 down, uint256 mask) = watch.slotsOf(C, day);
        assertEq(down, 0x3ffff);
        assertEq(mask, 0xffff);
        // Two of 240 are within the target.
        assertEq(watch.totalReduction(C, day), 0);
        assertEq(watch.reductionOf(C, day, 0xffff), 0);
        assertEq(watch.reductionOf(C, day, 0x3ffff), 5000);
    }

    function test_refuses_otherWords() public {
        sayOf(TODAY, C, 31, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        IWatch.Word[] memory words = wordsOf(TODAY, C, 31);
        (words[1], words[2]) = (words[2], words[1]);
        vm.expectRevert(IWatch.WordsNotOrdered.selector);
        watch.judge(C, TODAY, words);
        words = wordsOf(TODAY, C, 31);
        words[3] = words[2];
        vm.expectRevert(IWatch.WordsNotOrdered.selector);
        watch.judge(C, TODAY, words);
        words = new IWatch.Word[](1);
        words[0] = wordOf(TODAY, C, stranger(TODAY, C));
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, words[0].watcher, C, TODAY));
        watch.judge(C, TODAY, words);
        words = wordsOf(TODAY, C, 31);
        words[4].up = 1;
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotInReport.selector, words[4].watcher));
        watch.judge(C, TODAY, words);
        assertEq(downOn(TODAY, C), 0);
    }

    function test_refuses_whoDidNotReport() public {
        address silent = committee(TODAY, C)[2];
        goTo(TODAY, 0);
        for (uint256 k = 0; k < WATCHERS; ++k) {
            if (watchers[k] != silent) report(watchers[k], TODAY);
        }
        goTo(TODAY, 2 hours);
        IWatch.Word[] memory words = wordsOf(TODAY, C, 31);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotReported.selector, silent, TODAY));
        watch.judge(C, TODAY, words);
        judge(TODAY, C, 27);
    }
}
