// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract CountingTest is LedgerTest {
    uint256 private constant PERIOD = 1000; // blocks

    function openAt(uint256 challenge) private {
        vm.roll(challenge + 1);
        capacity.open(challenge);
    }

    function assertCounts(uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) private view {
        ICapacity.Counts memory n = capacity.countsOf(ID, epoch);
        assertEq(n.opportunities, opportunities, "opportunities");
        assertEq(n.claimed, claimed, "claimed");
        assertEq(n.proven, proven, "proven");
    }

    function test_countsMissedClaimedAndProven() public {
        sealAt(GENESIS + 10);
        openAt(GENESIS + 20);
        respondTo(GENESIS + 30);
        proveIn(GENESIS + 40);
        assertCounts(0, 3 * UNITS, 2 * SOME_UNITS, SOME_UNITS);
        assertCounts(1, 0, 0, 0);
    }

    function test_excusesUnitsUntilTheirFirstSeal() public {
        openAt(GENESIS + 40); // after the grace, but never sealed
        openAt(GENESIS + 50);
        sealAt(GENESIS + 50); // posted in the challenge's own block: too late for it
        assertCounts(0, 0, 0, 0);
        openAt(GENESIS + 51);
        assertCounts(0, UNITS, 0, 0);
    }

    function test_excusesUnitsDuringTheGraceOfANewPeriod() public {
        sealAt(GENESIS + 10);
        openAt(GENESIS + PERIOD);
        openAt(GENESIS + PERIOD + 29);
        assertCounts(5, 0, 0, 0);
        openAt(GENESIS + PERIOD + 30);
        assertCounts(5, UNITS, 0, 0);
    }

    function test_countsFromTheSealWithinTheGrace() public {
        sealAt(GENESIS + 10);
        openAt(GENESIS + PERIOD + 10);
        sealAt(GENESIS + PERIOD + 10);
        openAt(GENESIS + PERIOD + 11);
        assertCounts(5, UNITS, 0, 0);
    }

    function test_aLateSealDoesNotExcuse() public {
        sealAt(GENESIS + 10);
        openAt(GENESIS + PERIOD + 50);
        sealAt(GENESIS + PERIOD + 60);
        openAt(GENESIS + PERIOD + 70);
        assertCounts(5, 2 * UNITS, 0, 0);
    }

    function test_countsNothingOutsideTheTerms() public {
        sealAt(GENESIS + 10);
        openAt(GENESIS + 20);
        openAt(GENESIS + 220);
        setTerms(IStaking.State.Failed, 0, 0);
        assertCounts(0, UNITS, 0, 0);
        assertCounts(1, 0, 0, 0);
        setTerms(IStaking.State.Active, 1, 5);
        assertCounts(0, 0, 0, 0);
        assertCounts(1, UNITS, 0, 0);
    }

    function test_countsNothingForACommitmentThatNeverWas() public {
        openAt(GENESIS + 20);
        ICapacity.Counts memory n = capacity.countsOf(ID + 1, 0);
        assertEq(n.opportunities, 0);
        setTerms(IStaking.State.Closed, 0, 0);
        assertCounts(0, 0, 0, 0);
    }

    /// @dev docs/contracts.md, Active units, word for word, against what is counted.
    function testFuzz_activeUnitsAreTheDocuments(uint256 first, uint256 second, uint256 seed) public {
        first = GENESIS + bound(first, 0, 2 * PERIOD - 1);
        second = bound(second, GENESIS + PERIOD, GENESIS + 2 * PERIOD - 1);
        bool reseals = first < GENESIS + PERIOD;
        // In time's order: the first seal, then the second period's, with challenges of its first epoch between them.
        uint256 expected = 0;
        uint256 opened = 0;
        bool done = false;
        bool redone = false;
        for (uint256 b = GENESIS; b < GENESIS + PERIOD + 200; ++b) {
            if (b == first) sealAt(b);
            done = done || b == first;
            if (reseals && b == second) sealAt(b);
            redone = redone || (reseals && b == second);
            bool inEpoch = b >= GENESIS + PERIOD;
            if (!inEpoch || opened == rules.maxChallenges || uint256(keccak256(abi.encode(seed, b))) % 12 != 0) {
                continue;
            }
            ++opened;
            openAt(b);
            uint256 posted = reseals ? (redone ? second : 0) : (done ? first : 0);
            bool isSealed = posted != 0 && posted < b;
            if (done && first < b && (isSealed || b >= GENESIS + PERIOD + 30)) expected += UNITS;
        }
        assertCounts(5, expected, 0, 0);
    }
}
