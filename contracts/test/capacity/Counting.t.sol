// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract CountingTest is LedgerTest {
    function assertCounts(uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) private view {
        ICapacity.Counts memory n = capacity.countsOf(ID, epoch);
        assertEq(n.opportunities, opportunities, "opportunities");
        assertEq(n.claimed, claimed, "claimed");
        assertEq(n.proven, proven, "proven");
    }

    function test_countsMissedClaimedAndProven() public {
        sealAt(GENESIS + 10);
        openAt(slotAt(1));
        respondTo(slotAt(2));
        proveIn(slotAt(3));
        assertCounts(0, 3 * UNITS, 2 * CLAIMED, CLAIMED);
        openAt(slotAt(5));
        respondNow(slotAt(5), 50);
        vm.roll(slotAt(6));
        proveNow(slotAt(5));
        assertCounts(0, 4 * UNITS, 2 * CLAIMED + 50, CLAIMED + 50);
        assertCounts(1, 0, 0, 0);
    }

    /// @dev Of challenges with different numbers of active units the largest counts, responded to or not.
    function test_countsTheMostUnitsOfAChallenge() public {
        sealAt(GENESIS + 10);
        assertEq(capacity.countsOf(ID, 0).mostActive, 0);
        proveIn(slotAt(1));
        assertEq(capacity.countsOf(ID, 0).mostActive, UNITS);
        sealAt(GENESIS + PERIOD + 10);
        staking.reduce(ID, 5, 40);
        openAt(slotAt(51));
        openAt(slotAt(52));
        assertEq(capacity.countsOf(ID, 5).mostActive, 40);
        assertEq(capacity.countsOf(ID, 6).mostActive, 0);
    }

    /// @dev Until a root holds, and so from the second block after its own: it could not be responded with before.
    function test_excusesUnitsUntilTheirFirstRootHolds() public {
        openAt(slotAt(3)); // after the grace, but never sealed
        sealAt(slotAt(4) - 1);
        openAt(slotAt(4));
        assertCounts(0, 0, 0, 0);
        openAt(slotAt(5));
        assertCounts(0, UNITS, 0, 0);
    }

    function test_countsFromTheSecondBlockAfterTheFirstRoot() public {
        sealAt(slotAt(4) - 2);
        openAt(slotAt(4));
        assertCounts(0, UNITS, 0, 0);
    }

    function test_excusesUnitsDuringTheGraceOfANewPeriod() public {
        sealAt(GENESIS + 10);
        openAt(slotAt(50));
        openAt(slotAt(51));
        assertCounts(5, 0, 0, 0);
        openAt(slotAt(52)); // the first block after the grace
        assertCounts(5, UNITS, 0, 0);
    }

    function test_countsFromTheRootWithinTheGrace() public {
        sealAt(GENESIS + 10);
        openAt(slotAt(50));
        sealAt(slotAt(51) - 2);
        openAt(slotAt(51));
        assertCounts(5, UNITS, 0, 0);
    }

    function test_excusesForOneBlockAfterTheRootWithinTheGrace() public {
        sealAt(GENESIS + 10);
        sealAt(slotAt(51) - 1);
        openAt(slotAt(51));
        assertCounts(5, 0, 0, 0);
    }

    function test_aLateRootDoesNotExcuse() public {
        sealAt(GENESIS + 10);
        openAt(slotAt(52));
        sealAt(slotAt(53) - 1);
        openAt(slotAt(53));
        openAt(slotAt(54));
        assertCounts(5, 3 * UNITS, 0, 0);
    }

    function test_anotherRootChangesNothing() public {
        sealAt(GENESIS + 10);
        respondTo(slotAt(1));
        vm.roll(slotAt(2) - 1);
        postNow(SEAL_ROOT + 1);
        respondTo(slotAt(2));
        assertCounts(0, 2 * UNITS, 2 * CLAIMED, 0);
    }

    function test_countsNothingOutsideTheTerms() public {
        sealAt(GENESIS + 10);
        openAt(slotAt(1));
        openAt(slotAt(11));
        setTerms(IStaking.State.Failed, 0, 0);
        assertCounts(0, UNITS, 0, 0);
        assertCounts(1, 0, 0, 0);
        setTerms(IStaking.State.Active, 1, 5);
        assertCounts(0, 0, 0, 0);
        assertCounts(1, UNITS, 0, 0);
    }

    function test_countsNothingForACommitmentThatNeverWas() public {
        openAt(slotAt(1));
        ICapacity.Counts memory n = capacity.countsOf(ID + 1, 0);
        assertEq(n.opportunities, 0);
        setTerms(IStaking.State.Closed, 0, 0);
        assertCounts(0, 0, 0, 0);
    }

    /// @dev docs/contracts.md, Active units, word for word, against what is counted.
    function testFuzz_activeUnitsAreTheDocuments(uint256 first, uint256 second, uint256 seed) public {
        first = GENESIS + bound(first, 3, 2 * PERIOD - 1);
        // A seal is begun and drawn within its period.
        if (first >= GENESIS + PERIOD && first < GENESIS + PERIOD + 3) first = GENESIS + PERIOD + 3;
        second = bound(second, GENESIS + PERIOD + 3, GENESIS + 2 * PERIOD - 1);
        bool reseals = first < GENESIS + PERIOD;
        uint256 posted = reseals ? second : first; // in the second period
        uint256 expected = 0;
        for (uint256 b = GENESIS; b < GENESIS + PERIOD + EPOCH; ++b) {
            if (b == first || (reseals && b == second)) sealAt(b);
            bool inEpoch = b >= GENESIS + PERIOD && (b - GENESIS) % SLOT == 0;
            if (!inEpoch || uint256(keccak256(abi.encode(seed, b))) % 2 == 0) continue;
            openAt(b);
            bool inTime = posted + 1 < b || b >= GENESIS + PERIOD + rules.sealGrace;
            if (first + 1 < b && inTime) expected += UNITS;
        }
        assertCounts(5, expected, 0, 0);
    }
}
