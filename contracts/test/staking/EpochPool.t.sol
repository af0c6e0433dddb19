// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title An epoch's pool is fixed once for all of its proven units; even when the reserve is short.
contract EpochPoolTest is MoneyTest {
    uint256[3] private ids;

    /// @dev Three commitments from epoch 5 on, and a pool that asks for ten times the reserve.
    function setUp() public override {
        rules.rewardPool = 1e7 ether;
        rules.rewardCap = 1e6 ether;
        rules.settleFee = 0;
        rules.vestingEpochs = 1;
        super.setUp();
        for (uint256 k = 0; k < 3; ++k) {
            ids[k] = create(COLLATERAL);
        }
    }

    function prove(uint256 epoch, uint256[3] memory proven) private {
        for (uint256 k = 0; k < 3; ++k) {
            finish(ids[k], epoch, proven[k], proven[k], proven[k]);
        }
    }

    function earn(uint256 k, uint256 epoch) private returns (uint256 earned) {
        vm.recordLogs();
        settleNow(ids[k], epoch);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IStaking.Settled.selector) continue;
            (,,, earned,,) = abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256, uint256));
        }
        assertGe(staking.reserve(), staking.promised(), "what is promised is there");
    }

    function earnInOrder(uint256[3] memory order, uint256 epoch) private returns (uint256[3] memory earned) {
        for (uint256 i = 0; i < 3; ++i) {
            earned[order[i]] = earn(order[i], epoch);
        }
    }

    /// @dev One of the six orders.
    function orderOf(uint256 seed) private pure returns (uint256[3] memory) {
        uint256 first = seed % 3;
        uint256 step = 1 + seed / 3 % 2;
        return [first, (first + step) % 3, (first + 2 * step) % 3];
    }

    function test_aShortReserveIsSharedByProvenUnitsInEveryOrder() public {
        prove(5, [uint256(10), 20, 70]);
        for (uint256 seed = 0; seed < 6; ++seed) {
            uint256 before = vm.snapshotState();
            uint256[3] memory earned = earnInOrder(orderOf(seed), 5);
            assertEq(earned[0], RESERVE / 10);
            assertEq(earned[1], RESERVE / 5);
            assertEq(earned[2], RESERVE * 7 / 10);
            assertEq(staking.reserve(), 0);
            assertEq(staking.promised(), 0);
            vm.revertToState(before);
        }
    }

    function test_theFirstSettlementSetsAsideWhatTheOthersWillGet() public {
        prove(5, [uint256(10), 20, 70]);
        assertEq(staking.promised(), 0);
        assertEq(earn(0, 5), RESERVE / 10);
        assertEq(staking.promised(), RESERVE * 9 / 10);
        assertEq(earn(1, 5), RESERVE / 5);
        assertEq(staking.promised(), RESERVE * 7 / 10);
    }

    /// @dev Whoever settles first fixes it, and everybody can read it from then on.
    function test_theRateIsFixedOnce() public {
        prove(5, [uint256(10), 20, 70]);
        (bool isFixed, uint256 perWeight) = staking.rateOf(5);
        assertFalse(isFixed);
        vm.expectEmit(address(staking));
        emit IStaking.RateFixed(5, RESERVE / 1000, 1000);
        settleNow(ids[1], 5);
        (isFixed, perWeight) = staking.rateOf(5);
        assertTrue(isFixed);
        assertEq(perWeight, RESERVE / 1000);
        staking.fundRewards(RESERVE);
        vm.recordLogs();
        settleNow(ids[2], 5);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            assertNotEq(logs[i].topics[0], IStaking.RateFixed.selector);
        }
    }

    function test_noOtherEpochTakesWhatIsPromised() public {
        prove(5, [uint256(50), 50, 0]);
        prove(6, [uint256(50), 50, 0]);
        prove(7, [uint256(50), 50, 0]);
        assertEq(earn(0, 5), RESERVE / 2);
        assertEq(earn(0, 6), 0, "all of the reserve is the first epoch's");
        staking.fundRewards(100 ether);
        assertEq(earn(0, 7), 50 ether, "what came since is free");
        assertEq(earn(1, 5), RESERVE / 2);
        assertEq(earn(1, 6), 0, "the pool of an epoch stays what it was fixed to");
        assertEq(earn(1, 7), 50 ether);
        assertEq(staking.reserve() + staking.promised(), 0);
    }

    function test_anEpochWithNothingProvenFixesNothing() public {
        finish(ids[0], 5, 10, 0, 0);
        finish(ids[1], 5, 10, 10, 10);
        assertEq(earn(0, 5), 0);
        assertEq(staking.promised(), 0);
        staking.fundRewards(RESERVE);
        assertEq(earn(1, 5), 2 * RESERVE);
    }

    function test_noMoreIsPromisedThanTheCapLetsThemEarn() public {
        rules.rewardCap = 5 ether;
        nextEpoch();
        setParameters(rules); // from epoch 6 on
        prove(6, [uint256(10), 20, 0]);
        prove(7, [uint256(10), 20, 0]);
        settle(ids[0], 5, 0, 0, 0);
        settle(ids[1], 5, 0, 0, 0);
        assertEq(earn(0, 6), 50 ether);
        assertEq(staking.promised(), 100 ether);
        assertEq(earn(0, 7), 50 ether);
        assertEq(staking.promised(), 200 ether);
    }

    /// @dev Once its slash is finished.
    function test_whatAFalseClaimLosesIsFreeAgain() public {
        finish(ids[0], 5, 51, 51, 50);
        finish(ids[1], 5, 50, 50, 50);
        prove(6, [uint256(0), 50, 0]);
        assertEq(earn(0, 5), RESERVE / 2); // and lost
        assertEq(staking.reserve(), RESERVE / 2);
        assertEq(staking.promised(), RESERVE / 2);
        assertEq(earn(1, 5), RESERVE / 2);
        assertEq(staking.reserve(), 0);
        assertEq(staking.promised(), 0);
        finishSlash(ids[0], 0);
        assertEq(staking.reserve(), RESERVE / 2);
        assertEq(earn(1, 6), RESERVE / 2);
        assertEq(staking.reserve(), 0);
    }

    /// @dev What does not divide is promised to nobody.
    function test_nothingStaysPromised() public {
        prove(5, [uint256(7), 11, 13]);
        earnInOrder([uint256(2), 0, 1], 5);
        assertEq(staking.promised(), 0);
        assertEq(staking.reserve(), RESERVE % 310);
    }

    /// @dev Counts, false claims, funding and orders at random: what an epoch pays to whom does not depend on the order. All
    /// have proven something: one that has not, and forfeits older rewards by a false claim, adds them to the reserve before.
    function testFuzz_theOrderWithinAnEpochChangesNothing(uint8[9] memory proven, uint8[3] memory lies, uint256 seed)
        public
    {
        for (uint256 k = 0; k < 9; ++k) {
            if (proven[k] == 0) proven[k] = 1;
            uint256 claimed = uint256(proven[k]) + (k % 3 == lies[k / 3] % 5 ? 1 : 0);
            finish(ids[k % 3], 5 + k / 3, claimed, claimed, proven[k]);
        }
        uint256 before = vm.snapshotState();
        uint256[3][3] memory first;
        for (uint256 e = 0; e < 3; ++e) {
            first[e] = earnInOrder([uint256(0), 1, 2], 5 + e);
            staking.fundRewards(1 + seed % 1e18);
        }
        uint256 reserve = staking.reserve();
        vm.revertToState(before);
        for (uint256 e = 0; e < 3; ++e) {
            uint256[3] memory earned = earnInOrder(orderOf(seed >> (8 * e)), 5 + e);
            staking.fundRewards(1 + seed % 1e18);
            for (uint256 k = 0; k < 3; ++k) {
                assertEq(earned[k], first[e][k]);
                // The same amount of wei for each unit.
                for (uint256 j = 0; j < k; ++j) {
                    assertEq(earned[k] * proven[3 * e + j], earned[j] * proven[3 * e + k]);
                }
            }
        }
        assertEq(staking.reserve(), reserve);
        assertEq(staking.promised(), 0);
    }

    /// @dev Whoever is ahead by epochs: an epoch's rate is the same for all, and what is promised is always there.
    function testFuzz_epochsSettledAcrossEachOther(uint8[9] memory proven, uint256 seed) public {
        for (uint256 k = 0; k < 9; ++k) {
            finish(ids[k % 3], 5 + k / 3, proven[k], proven[k], proven[k]);
        }
        uint256[3] memory next;
        uint256[3][3] memory earned;
        for (uint256 n = 0; n < 9; ++n) {
            uint256 k = (seed >> (8 * n)) % 3;
            while (next[k] == 3) k = (k + 1) % 3;
            earned[next[k]][k] = earn(k, 5 + next[k]);
            ++next[k];
            if ((seed >> (128 + n)) & 1 != 0) staking.fundRewards(1000 ether);
        }
        for (uint256 e = 0; e < 3; ++e) {
            for (uint256 k = 0; k < 3; ++k) {
                uint256 other = (k + 1) % 3;
                assertEq(earned[e][k] * proven[3 * e + other], earned[e][other] * proven[3 * e + k]);
            }
        }
        assertEq(staking.promised(), 0);
    }
}
