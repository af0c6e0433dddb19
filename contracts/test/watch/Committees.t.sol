// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../../src/interfaces/IWatch.sol";
import {Bits} from "../../src/libraries/Bits.sol";
import {Seats} from "../../src/libraries/Seats.sol";
import {WatchTest} from "./WatchTest.sol";

contract CommitteesTest is WatchTest {
    using Bits for Bits.Counts;

    /// @dev Against five steps of a shuffle of the whole list.
    function testFuzz_theDrawIsAShuffle(bytes32 seed, uint256 commitment, uint256 day, uint256 listed) public pure {
        listed = bound(listed, 5, 60);
        uint256[5] memory places = Seats.draw(seed, commitment, day, listed);
        uint256[] memory list = new uint256[](listed);
        for (uint256 k = 0; k < listed; ++k) {
            list[k] = k;
        }
        for (uint256 n = 0; n < 5; ++n) {
            uint256 other = n + uint256(keccak256(abi.encode(seed, commitment, day, n))) % (listed - n);
            (list[n], list[other]) = (list[other], list[n]);
        }
        for (uint256 n = 0; n < 5; ++n) {
            assertEq(places[n], list[n]);
        }
    }

    /// @dev With five watchers, each is in every committee.
    function testFuzz_aDrawOfFiveHasAll(bytes32 seed) public pure {
        uint256[5] memory places = Seats.draw(seed, 1, 2, 5);
        uint256 all = 0;
        for (uint256 n = 0; n < 5; ++n) {
            all |= 1 << places[n];
        }
        assertEq(all, 31);
    }

    /// @dev Each of 20 places is drawn about as often: 1,000 draws of 5 are 250 each, and 6 deviations are about 82.
    function test_theDrawIsEven() public pure {
        uint256[20] memory drawn;
        for (uint256 k = 0; k < 1000; ++k) {
            uint256[5] memory places = Seats.draw(keccak256("seed"), k, 1, 20);
            for (uint256 n = 0; n < 5; ++n) {
                ++drawn[places[n]];
            }
        }
        for (uint256 place = 0; place < 20; ++place) {
            assertApproxEqAbs(drawn[place], 250, 82);
        }
    }

    function testFuzz_countsBits(uint256 word) public pure {
        uint256 expected = 0;
        for (uint256 k = 0; k < 256; ++k) {
            expected += word >> k & 1;
        }
        assertEq(Bits.count(word), expected);
    }

    function test_countsBits_atTheEnds() public pure {
        assertEq(Bits.count(0), 0);
        assertEq(Bits.count(type(uint256).max), 256);
        for (uint256 k = 0; k < 256; ++k) {
            assertEq(Bits.count(1 << k), 1);
            assertEq(Bits.count(type(uint256).max >> k), 256 - k);
        }
    }

    /// @dev All of them by their digits, against a loop over the slots.
    function testFuzz_countsWords(uint256[7] memory words, uint256 count) public pure {
        count = bound(count, 0, 7);
        Bits.Counts memory counts;
        for (uint256 k = 0; k < count; ++k) {
            counts.add(words[k]);
        }
        for (uint256 slot = 0; slot < 256; ++slot) {
            uint256 expected = 0;
            for (uint256 k = 0; k < count; ++k) {
                expected += words[k] >> slot & 1;
            }
            uint256 counted = (counts.ones >> slot & 1) + 2 * (counts.twos >> slot & 1) + 4 * (counts.fours >> slot & 1);
            assertEq(counted, expected);
            assertEq(counts.inThree() >> slot & 1, expected >= 3 ? 1 : 0);
        }
    }

    function test_theCommitteeIsThePlacesOfTheDay() public {
        (bytes32 seed,) = watch.seedOf(TODAY);
        uint256[5] memory places = Seats.draw(seed, C, TODAY, WATCHERS);
        address[] memory before = watch.committeeOf(C, TODAY);
        for (uint256 k = 0; k < 5; ++k) {
            assertEq(before[k], watchers[places[k]]);
        }
        // Whoever leaves is a member to the end of the day.
        for (uint256 k = 0; k < 5; ++k) {
            vm.prank(before[k]);
            watch.resign();
        }
        assertEq(watch.committeeOf(C, TODAY), before);
        begin(TODAY + 1);
        assertEq(watch.committeeOf(C, TODAY), before);
        address[] memory next = watch.committeeOf(C, TODAY + 1);
        for (uint256 k = 0; k < 5; ++k) {
            for (uint256 m = 0; m < 5; ++m) {
                assertNotEq(next[k], before[m]);
            }
        }
    }

    /// @dev 15 are enough, 14 are not.
    function test_fewerWatchersThanTheLeast() public {
        for (uint256 k = 0; k < 5; ++k) {
            vm.prank(watchers[k]);
            watch.resign();
        }
        begin(TODAY + 1);
        assertEq(watch.committeeOf(C, TODAY + 1).length, 5);
        vm.prank(watchers[5]);
        watch.resign();
        begin(TODAY + 2);
        assertEq(watch.committeeOf(C, TODAY + 2).length, 0);
        for (uint256 k = 6; k < WATCHERS; ++k) {
            vm.warp(past(TODAY + 2, 0));
            report(watchers[k], TODAY + 2);
        }
        goTo(TODAY + 2, 2 hours);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, watchers[6], C, TODAY + 2));
        vm.prank(keeper);
        watch.demand(TODAY + 2, C, watchers[6]);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotMember.selector, address(0), C, TODAY + 2));
        watch.judge(C, TODAY + 2, new IWatch.Word[](0));
    }
}
