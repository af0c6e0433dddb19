// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Failing epochs are counted in the last `failureEpochs` settled epochs, and forgotten after them.
contract FailuresTest is MoneyTest {
    /// @dev A bond that no number of small slashes brings below the least one.
    function commit() private returns (uint256 id) {
        vm.prank(provider);
        return staking.createCommitment(UNITS, 10, 0, 100, COMMISSION, 10 * COLLATERAL);
    }

    function settleWith(uint256 id, uint256 epoch, bool failing) private {
        settle(id, epoch, 40, failing ? 35 : 40, failing ? 35 : 40);
    }

    function test_failuresAreForgotten() public {
        rules.failureEpochs = 5;
        rules.maxFailures = 2;
        setUp();
        uint256 id = commit();
        // Two of any five: for ever.
        for (uint256 epoch = 5; epoch < 45; ++epoch) {
            settleWith(id, epoch, epoch % 5 < 2);
            assertState(id, IStaking.State.Active);
        }
        assertEq(staking.accountOf(id).failing & 0x3ff, 0x318);
        settleWith(id, 45, true);
        settleWith(id, 46, true);
        settleWith(id, 47, false);
        settleWith(id, 48, false);
        assertState(id, IStaking.State.Active);
        finish(id, 49, 40, 35, 35);
        vm.expectEmit(address(staking));
        emit IStaking.CommitmentFailed(id, 50, 3);
        settleNow(id, 49);
        assertState(id, IStaking.State.Failed);
    }

    function test_oneFailureTooManyOfTheMost() public {
        rules.failureEpochs = 63;
        rules.maxFailures = 62;
        setUp();
        uint256 id = commit();
        for (uint256 epoch = 5; epoch < 5 + 62; ++epoch) {
            settleWith(id, epoch, true);
        }
        assertState(id, IStaking.State.Active);
        assertEq(staking.accountOf(id).failing, 2 ** 62 - 1);
        settleWith(id, 67, true);
        assertState(id, IStaking.State.Failed);
    }

    /// @dev 64 epochs are kept, however many there were.
    function test_asManyFailuresAsThereAreEpochsNeverFailIt() public {
        rules.failureEpochs = 63;
        rules.maxFailures = 63;
        setUp();
        uint256 id = commit();
        for (uint256 epoch = 5; epoch < 5 + 70; ++epoch) {
            settleWith(id, epoch, true);
        }
        assertState(id, IStaking.State.Active);
        assertEq(staking.accountOf(id).failing, type(uint64).max);
    }

    /// @dev The rules are those of each epoch.
    function test_aLongerMemoryCountsWhatWasBefore() public {
        rules.failureEpochs = 1;
        rules.maxFailures = 1;
        setUp();
        uint256 id = commit();
        for (uint256 epoch = 5; epoch < 9; ++epoch) {
            settleWith(id, epoch, true);
        }
        rules.failureEpochs = 5;
        rules.maxFailures = 3;
        setParameters(rules); // from 10 on
        settleWith(id, 9, false);
        assertState(id, IStaking.State.Active);
        settleWith(id, 10, false);
        assertState(id, IStaking.State.Active); // three of the last five
        settleWith(id, 11, true);
        assertState(id, IStaking.State.Active);
        settleWith(id, 12, true);
        settleWith(id, 13, true);
        assertState(id, IStaking.State.Active);
        settleWith(id, 14, true);
        assertState(id, IStaking.State.Failed);
    }

    /// @dev One whole challenge of all units is within the tolerance, whatever it is; a unit more is not.
    function testFuzz_aWholeChallengeIsTolerated(uint16 tolerance, uint8 challenges, uint8 more) public {
        rules.toleranceBps = uint16(bound(tolerance, 0, 5000));
        setUp();
        uint256 id = commit();
        uint256 o = UNITS * (1 + uint256(challenges) % 16);
        ledger.setMostActive(id, 5, UNITS);
        uint256 missed = UNITS + uint256(more) % (o - UNITS + 1);
        uint256 tolerated = o * rules.toleranceBps / 10_000;
        if (tolerated < UNITS) tolerated = UNITS;
        settle(id, 5, o, o - missed, o - missed);
        assertEq(failuresOf(id), missed > tolerated ? 1 : 0);
        assertEq(10 * COLLATERAL - stakeOf(id), missed > tolerated ? (missed - tolerated) * 2 ether : 0);
    }

    /// @dev Against a count over a list of epochs.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_failsWhenTheListSaysSo(uint24 pattern, uint8 y, uint8 x) public {
        rules.failureEpochs = uint8(bound(y, 1, 20));
        rules.maxFailures = uint8(bound(x, 0, 10));
        setUp();
        uint256 id = commit();
        bool[] memory failing = new bool[](24);
        for (uint256 k = 0; k < 24; ++k) {
            failing[k] = (pattern >> k) & 1 == 1;
            settleWith(id, 5 + k, failing[k]);
            uint256 count = 0;
            for (uint256 j = 0; j <= k && j < rules.failureEpochs; ++j) {
                if (failing[k - j]) ++count;
            }
            bool fails = count > rules.maxFailures;
            assertState(id, fails ? IStaking.State.Failed : IStaking.State.Active);
            if (fails) return;
        }
    }
}
