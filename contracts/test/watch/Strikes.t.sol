// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Watch} from "../../src/Watch.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

contract StrikesTest is WatchTest {
    function strike(uint256 day, uint256 commitment, address watcher) private {
        vm.prank(keeper);
        watch.strike(day, commitment, watcher);
    }

    function expectNoStrike(uint256 slots) private {
        vm.expectRevert(abi.encodeWithSelector(IWatch.NoStrike.selector, slots, 8));
    }

    /// @dev Any words of any who show theirs, against a loop over the slots.
    function testFuzz_differences(uint256 seed, uint256 shown) public {
        shown = bound(shown, 0, 31);
        address[] memory all = committee(TODAY, C);
        uint256 truth = uint256(keccak256(abi.encode(seed, "truth")));
        for (uint256 k = 0; k < 5; ++k) {
            uint256 noise = uint256(keccak256(abi.encode(seed, k)));
            uint256 unseen = uint256(keccak256(abi.encode(seed, k, "seen")));
            noise = noise & noise >> 3 & noise >> 7; // of an eighth of the slots
            if (noise & 1 == 1) noise = noise & noise >> 11;
            say(TODAY, C, all[k], ~(unseen & unseen >> 5), truth ^ noise);
        }
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        showOf(TODAY, C, shown);
        goTo(TODAY, 10 hours);
        for (uint256 k = 0; k < 5; ++k) {
            uint256 slots = plainDifferences(all, shown, k);
            if (slots <= 8) expectNoStrike(slots);
            else expectStruck(all[k], TODAY, slots, 1);
            strike(TODAY, C, all[k]);
        }
    }

    function plainDifferences(address[] memory all, uint256 shown, uint256 who) private view returns (uint256 slots) {
        if (shown >> who & 1 == 0) return 0;
        IWatch.Word memory own = bareWord(TODAY, C, all[who]);
        for (uint256 slot = 0; slot < 256; ++slot) {
            if (own.seen >> slot & 1 == 0) continue;
            uint256 opposed = 0;
            for (uint256 k = 0; k < 5; ++k) {
                if (shown >> k & 1 == 0) continue;
                IWatch.Word memory w = bareWord(TODAY, C, all[k]);
                if (w.seen >> slot & 1 == 1 && (w.up ^ own.up) >> slot & 1 == 1) ++opposed;
            }
            if (opposed >= 3) ++slots;
        }
    }

    function expectStruck(address watcher, uint256 day, uint256 slots, uint256 strikes) private {
        vm.expectEmit(address(watch));
        emit IWatch.Struck(watcher, day, C, slots, strikes);
    }

    /// @dev One of a committee says the opposite in so many slots, and all show their words.
    function differ(uint256 day, uint256 slots) private returns (address liar) {
        liar = committee(day, C)[0];
        prepare(day, liar, slots);
    }

    function prepare(uint256 day, address liar, uint256 slots) private {
        say(day, C, liar, ALL, ALL << slots);
        reportAll(day);
        begin(day + 1);
        goTo(day, 2 hours);
        showOf(day, C, 31);
        goTo(day, 10 hours);
    }

    function test_eightSlotsAreForgiven() public {
        address liar = differ(TODAY, 8);
        expectNoStrike(8);
        strike(TODAY, C, liar);
    }

    function test_nineAreNot() public {
        address liar = differ(TODAY, 9);
        expectStruck(liar, TODAY, 9, 1);
        strike(TODAY, C, liar);
        assertEq(watch.watcherOf(liar).stake, STAKE);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AlreadyStruck.selector, liar, TODAY));
        strike(TODAY, C, liar);
        address honest = committee(TODAY, C)[1];
        expectNoStrike(0);
        strike(TODAY, C, honest);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, keeper, C, TODAY));
        strike(TODAY, C, keeper);
    }

    /// @dev Only what was shown on chain counts, the own word as well.
    function test_whatWasNotShown() public {
        address[] memory all = committee(TODAY, C);
        say(TODAY, C, all[0], ALL, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        showOf(TODAY, C, 7);
        uint256 start = vm.snapshotState();
        goTo(TODAY, 10 hours);
        expectNoStrike(0); // two against one
        strike(TODAY, C, all[0]);
        assertTrue(vm.revertToState(start));
        showOf(TODAY, C, 8);
        goTo(TODAY, 10 hours);
        expectStruck(all[0], TODAY, 256, 1);
        strike(TODAY, C, all[0]);
        expectNoStrike(0);
        strike(TODAY, C, all[4]);
    }

    /// @dev Who did not look has said nothing.
    function test_whatWasNotSeen() public {
        address[] memory all = committee(TODAY, C);
        say(TODAY, C, all[0], 0, 0);
        say(TODAY, C, all[1], 0xff, 0);
        say(TODAY, C, all[2], 0x1ff, 0);
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        showOf(TODAY, C, 7);
        showOf(TODAY, C, 24);
        goTo(TODAY, 10 hours);
        for (uint256 k = 0; k < 5; ++k) {
            expectNoStrike(0); // two say up
            strike(TODAY, C, all[k]);
        }
    }

    /// @dev A member of the committee on each of these days, who is struck on each; the days between are quiet.
    function liarOn(uint256 day, address liar) private returns (bool) {
        begin(day);
        address[] memory all = committee(day, C);
        for (uint256 k = 0; k < 5; ++k) {
            if (all[k] == liar) {
                prepare(day, liar, 20);
                return true;
            }
        }
        return false;
    }

    /// @dev The next day from one on on which the watcher is in the committee; its word is shown then.
    function nextLie(uint256 from, address liar) private returns (uint256 day) {
        day = from;
        while (!liarOn(day, liar)) {
            ++day;
        }
    }

    function test_theThirdStrikeCosts() public {
        address liar = differ(TODAY, 20);
        strike(TODAY, C, liar);
        uint256 second = nextLie(TODAY + 2, liar);
        expectStruck(liar, second, 20, 2);
        strike(second, C, liar);
        uint256 third = nextLie(second + 2, liar);
        assertLt(third, TODAY + 30);
        uint256 supply = flt.totalSupply();
        expectStruck(liar, third, 20, 3);
        vm.expectEmit(address(watch));
        emit IWatch.WatcherSlashed(liar, STAKE / 20);
        strike(third, C, liar);
        assertEq(watch.watcherOf(liar).stake, STAKE - STAKE / 20);
        assertEq(flt.totalSupply(), supply - STAKE / 20);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AlreadyStruck.selector, liar, third));
        strike(third, C, liar);
        // They are cleared.
        uint256 fourth = nextLie(third + 2, liar);
        expectStruck(liar, fourth, 20, 1);
        strike(fourth, C, liar);
        assertEq(watch.watcherOf(liar).stake, STAKE - STAKE / 20);
    }

    /// @dev Strikes count for thirty days: one of 29 days ago does, one of 30 days ago does not.
    function test_strikesGetOld() public {
        address liar = differ(TODAY, 20);
        strike(TODAY, C, liar);
        uint256 second = nextLie(TODAY + 2, liar);
        strike(second, C, liar);
        uint256 late = nextLie(TODAY + 30, liar);
        bool counts = late < second + 30;
        expectStruck(liar, late, 20, counts ? 2 : 1);
        strike(late, C, liar);
    }

    /// @dev Two distances between three strikes, around thirty days, on a committee of all watchers.
    function test_threeStrikesAtADistance() public {
        watchers = fewWatchers();
        uint8[2][9] memory distances =
            [[1, 1], [1, 28], [1, 29], [28, 1], [29, 1], [29, 29], [29, 30], [30, 1], [30, 30]];
        uint256 start = vm.snapshotState();
        for (uint256 k = 0; k < distances.length; ++k) {
            strikeThrice([TODAY + 2, TODAY + 2 + distances[k][0], TODAY + 2 + distances[k][0] + distances[k][1]]);
            assertTrue(vm.revertToState(start));
        }
    }

    function strikeThrice(uint256[3] memory days_) private {
        address liar = watchers[0];
        for (uint256 k = 0; k < 3; ++k) {
            uint256 expected = 1;
            for (uint256 j = 0; j < k; ++j) {
                if (days_[k] - days_[j] < 30) ++expected;
            }
            begin(days_[k]);
            say(days_[k], C, liar, ALL, 0);
            reportAll(days_[k]);
            goTo(days_[k], 2 hours);
            showOf(days_[k], C, 31);
            // Two hours of the next day are over: its seed waits for `begin`.
            goTo(days_[k], 10 hours);
            expectStruck(liar, days_[k], 256, expected);
            strike(days_[k], C, liar);
            assertEq(watch.watcherOf(liar).stake, expected == 3 ? STAKE - STAKE / 20 : STAKE);
        }
    }

    /// @dev A deployment with five watchers.
    function fewWatchers() private returns (address[] memory few) {
        IWatch.Config memory c = config();
        c.leastWatchers = 5;
        watch = new Watch(c);
        few = new address[](5);
        for (uint256 k = 0; k < 5; ++k) {
            few[k] = watchers[k];
            fund(few[k]);
            register(few[k]);
        }
        fund(keeper);
        vm.prank(provider);
        watch.setServiceLevel(C, level());
    }
}
