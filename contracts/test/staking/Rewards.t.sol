// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract RewardsTest is MoneyTest {
    // 40 unit-challenges at the cap of 5 FLT, less the settler's 1.
    uint256 private constant REWARD = 199 ether;
    uint256 private constant VESTED = REWARD / 4;

    function test_rewardsVestInEqualParts() public {
        uint256 id = activate();
        settleHonest(id, 5); // in epoch 6
        assertEq(staking.accountOf(id).unvested, REWARD);
        assertEq(staking.claimable(id, alice), 0);
        for (uint256 k = 1; k <= 6; ++k) {
            ledger.setEpoch(6 + k);
            uint256 vested = VESTED * (k < 4 ? k : 4);
            uint256 rest = vested - vested / 5;
            assertEq(staking.claimable(id, provider), vested / 5 + rest / 10);
            assertApproxEqAbs(staking.claimable(id, alice), rest * 45 / 100, 1);
        }
    }

    function test_claim_paysProviderAndDelegators() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(7);
        uint256 commission = VESTED / 5;
        uint256 toBond = (VESTED - commission) / 10;
        uint256 toPool = VESTED - commission - toBond;
        vm.expectEmit(address(staking));
        emit IStaking.RewardsVested(id, 7, commission, toBond, toPool, 0);
        vm.expectEmit(address(staking));
        emit IStaking.RewardsClaimed(id, provider, commission + toBond);
        assertEq(claim(provider, id), commission + toBond);
        uint256 alices = claim(alice, id);
        assertApproxEqAbs(alices, toPool / 2, 1);
        assertLe(alices + claim(bob, id), toPool);
        assertEq(flt.balanceOf(alice), 1e6 ether - 900 ether + alices);
        assertEq(staking.accountOf(id).unvested, REWARD - VESTED);
        assertEq(staking.claimable(id, alice), 0);
    }

    function test_claim_asProviderAndDelegator() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(provider, id, COLLATERAL * 9 / 10);
        settleHonest(id, 5);
        ledger.setEpoch(10);
        uint256 due = staking.claimable(id, provider);
        assertApproxEqAbs(due, REWARD, 1);
        assertEq(claim(provider, id), due);
    }

    function test_claim_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        claim(alice, 1);
        uint256 id = activate();
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(alice, id);
        settleHonest(id, 5);
        ledger.setEpoch(7);
        claim(alice, id);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(alice, id);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(keeper, id);
    }

    function test_whoComesLaterGetsNothingOfWhatHasVested() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(8);
        uint256 shares = delegate(bob, id, 900 ether);
        assertEq(shares, 900 ether);
        uint256 forPool = VESTED * 2 * 4 * 9 / 50;
        assertApproxEqAbs(staking.claimable(id, bob), forPool / 2, 1);
        ledger.setEpoch(9);
        // From now on Bob has two thirds of the pool, and the pool 27 parts of 29 of the stake.
        uint256 next = VESTED * 4 * 27 / (5 * 29);
        assertApproxEqAbs(staking.claimable(id, bob), forPool / 2 + next * 2 / 3, 2);
    }

    function test_aBondThatComesLaterGetsNothingOfWhatHasVested() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(8);
        uint256 providers = staking.claimable(id, provider);
        uint256 alices = staking.claimable(id, alice);
        vm.prank(provider);
        staking.addBond(id, COLLATERAL * 9 / 10);
        assertEq(staking.claimable(id, provider), providers);
        assertEq(staking.claimable(id, alice), alices);
        ledger.setEpoch(9);
        // From now on the bond is 10 parts of 19 of the stake.
        assertEq(staking.claimable(id, provider), providers + VESTED / 5 + VESTED * 4 * 10 / (5 * 19));
        assertApproxEqAbs(staking.claimable(id, alice), alices + VESTED * 4 * 9 / (5 * 19 * 2), 1);
    }

    function test_whoLeavesKeepsWhatHasVested() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(8);
        uint256 due = staking.claimable(id, alice);
        undelegate(alice, id, 900 ether);
        assertEq(staking.claimable(id, alice), due);
        ledger.setEpoch(10);
        assertEq(claim(alice, id), due);
    }

    function test_overlappingRewards() public {
        uint256 id = activate();
        settleHonest(id, 5);
        settleHonest(id, 6);
        settleHonest(id, 7); // the clock stands at 8: two parts of the first and one of the second have vested
        assertEq(staking.accountOf(id).unvested, 3 * REWARD - 3 * VESTED);
        ledger.setEpoch(9);
        delegate(alice, id, 1 ether);
        assertEq(staking.accountOf(id).unvested, 3 * REWARD - 6 * VESTED);
        ledger.setEpoch(10);
        delegate(alice, id, 1 ether);
        assertEq(staking.accountOf(id).unvested, 3 * REWARD - 9 * VESTED);
        ledger.setEpoch(11);
        delegate(alice, id, 1 ether);
        assertEq(staking.accountOf(id).unvested, VESTED);
        ledger.setEpoch(12);
        delegate(alice, id, 1 ether);
        assertEq(staking.accountOf(id).unvested, 0);
    }

    function test_aCommitmentLeftAloneForLongVestsEverythingAtOnce() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(1e6);
        uint256 total = claim(provider, id) + claim(alice, id) + claim(bob, id);
        assertApproxEqAbs(total, REWARD, 3);
        assertLe(total, REWARD);
        assertEq(staking.accountOf(id).unvested, 0);
    }

    function test_withoutStakeTheRestGoesBackToTheReserve() public {
        uint256 id = activate();
        settleHonest(id, 5);
        undelegate(alice, id, 900 ether);
        undelegate(bob, id, 900 ether);
        ledger.setEpoch(7);
        // All of the stake is the bond: the whole rest is the provider's.
        uint256 before = staking.reserve();
        assertEq(claim(provider, id), VESTED);
        settle(id, 6, 0, 0, 0);
        assertState(id, IStaking.State.Failed);
        settle(id, 7, 0, 0, 0);
        vm.prank(provider);
        staking.close(id);
        assertEq(staking.reserve(), before);
        // Without the bond there is nobody to share the rest with.
        ledger.setEpoch(10);
        assertEq(claim(provider, id), VESTED + VESTED * 2 / 5);
        assertEq(staking.reserve(), before + VESTED * 2 * 4 / 5);
    }

    function test_withoutAnyStakeOnlyTheCommissionIsPaid() public {
        uint256 id = create(COLLATERAL);
        settleHonest(id, 5);
        settle(id, 6, 1200, 0, 0); // downtime takes the whole stake, but no unvested reward
        assertEq(stakeOf(id), 0);
        uint256 left = staking.accountOf(id).unvested;
        assertEq(left, REWARD - VESTED);
        uint256 before = staking.reserve();
        ledger.setEpoch(20);
        uint256 vestedWithStake = VESTED;
        assertEq(claim(provider, id), vestedWithStake + left / 5);
        assertEq(staking.reserve(), before + left - left / 5);
    }

    function test_aWipedOutPoolsPartGoesBackToTheReserve() public {
        uint256 id = create(COLLATERAL);
        delegate(alice, id, 100 ether);
        settleHonest(id, 5);
        settle(id, 6, 1170, 0, 0); // 2 FLT for each of 1,053 units: the bond and all of the pool
        assertEq(stakeOf(id), 0);
        assertEq(staking.sharesOf(id, alice), 100 ether);
        uint256 left = staking.accountOf(id).unvested;
        uint256 alices = claim(alice, id);
        assertApproxEqAbs(alices, (VESTED * 4 / 5) / 21, 2);
        uint256 before = staking.reserve();
        ledger.setEpoch(20);
        claim(provider, id);
        assertEq(staking.claimable(id, alice), 0);
        assertEq(staking.reserve(), before + left - left / 5);
    }

    function test_afterClosingTheRestGoesOnVesting() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 24; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        settleHonest(id, 24);
        vm.prank(provider);
        staking.close(id);
        ledger.setEpoch(29);
        // The bond is gone: the whole rest is the delegators'.
        assertEq(claim(provider, id), REWARD / 5);
        assertApproxEqAbs(claim(alice, id), REWARD * 4 / 5 / 2, 1);
    }

    function test_whatVestsWhenNobodyIsLeftGoesBackToTheReserve() public {
        vm.prank(provider);
        uint256 id = staking.createCommitment(5, 10, 0, 20, 0, COLLATERAL); // without a commission
        for (uint256 epoch = 5; epoch < 24; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        settleHonest(id, 24);
        vm.prank(provider);
        staking.close(id);
        uint256 before = staking.reserve();
        uint256 left = staking.accountOf(id).unvested;
        ledger.setEpoch(60);
        assertEq(claim(keeper, id), 0);
        assertEq(staking.reserve() - before, left);
        assertEq(staking.accountOf(id).unvested, 0);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(keeper, id);
    }

    function test_aPoolOfOneGrainGetsItsPart() public {
        uint256 id = create(COLLATERAL);
        delegate(alice, id, 1);
        for (uint256 epoch = 5; epoch < 24; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        settleHonest(id, 24);
        vm.prank(provider);
        staking.close(id);
        ledger.setEpoch(29);
        assertEq(claim(alice, id), REWARD * 4 / 5);
    }

    /// @dev Shares that do not divide anything: whatever is claimed and when, it is never more than was set aside.
    function testFuzz_claimsNeverExceedWhatVested(uint256 seed, uint128 bobs, uint16 proven) public {
        uint256 id = create(COLLATERAL / 10 + seed % 1000);
        delegate(alice, id, COLLATERAL);
        delegate(bob, id, bound(bobs, 1, 1e5 ether));
        uint256 counted = bound(proven, 1, 40);
        uint256 rewards = 0;
        uint256 paid = 0;
        for (uint256 epoch = 5; epoch < 20; ++epoch) {
            uint256 before = staking.reserve() + staking.owed(keeper);
            settle(id, epoch, counted, counted, counted);
            rewards += before - staking.reserve() - staking.owed(keeper);
            address who = (seed >> epoch) & 1 == 0 ? alice : bob;
            if (staking.claimable(id, who) != 0) {
                uint256 due = staking.claimable(id, who);
                assertEq(claim(who, id), due);
                paid += due;
            }
        }
        ledger.setEpoch(30);
        paid += claim(provider, id);
        if (staking.claimable(id, alice) != 0) paid += claim(alice, id);
        if (staking.claimable(id, bob) != 0) paid += claim(bob, id);
        assertLe(paid, rewards);
        assertGe(paid + 40, rewards);
        // What is left in the contract covers everything that is still owed.
        uint256 owes = staking.reserve() + stakeOf(id) + staking.owed(keeper);
        assertGe(flt.balanceOf(address(staking)), owes);
    }

    /// @dev Of the epochs that a forfeit clears, the one that was released last is none: its reward has all vested.
    function test_aForfeitAfterAnEarlierRewardsEndLeavesLaterOnesWhole() public {
        uint256 id = activate();
        settleHonest(id, 5); // vests at the starts of 7 to 10
        ledger.setEpoch(10);
        settle(id, 6, 20, 20, 20); // half as much, from 11 to 14
        settle(id, 7, 40, 40, 36);
        assertEq(staking.accountOf(id).unvested, 0);
        settleHonest(id, 8);
        uint256 before = claimableByAll(id);
        ledger.setEpoch(13);
        assertApproxEqAbs(claimableByAll(id) - before, 199 ether * 3 / 4, 4);
        ledger.setEpoch(14);
        assertApproxEqAbs(claimableByAll(id) - before, 199 ether, 4);
    }

    function claimableByAll(uint256 id) private view returns (uint256) {
        return staking.claimable(id, provider) + staking.claimable(id, alice) + staking.claimable(id, bob);
    }
}
