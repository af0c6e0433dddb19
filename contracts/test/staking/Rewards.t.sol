// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract RewardsTest is MoneyTest {
    // 40 unit-challenges at the cap of 5 FLT, less the settler's 1.
    uint256 private constant REWARD = 199 ether;
    // A fifth of it is the commission; of the rest a tenth is the bond's.
    uint256 private constant PROVIDERS = REWARD / 5 + REWARD * 4 / 50;
    // For each of the pool's 1,800 shares, times 2^96.
    uint256 private constant PER_SHARE = (REWARD - PROVIDERS) * 2 ** 96 / 1800 ether;

    /// @dev What Alice's or Bob's half of the pool gets for so many epochs.
    function half(uint256 epochs) private pure returns (uint256) {
        return 900 ether * epochs * PER_SHARE / 2 ** 96;
    }

    function test_rewardsAreReleasedWholeFourEpochsAfterSettlement() public {
        uint256 id = activate();
        settleHonest(id, 5); // in epoch 6
        for (uint256 epoch = 6; epoch < 10; ++epoch) {
            ledger.setEpoch(epoch);
            assertEq(staking.accountOf(id).unreleased, REWARD);
            assertEq(staking.claimable(id, alice), 0);
            assertEq(staking.claimable(id, provider), 0);
        }
        ledger.setEpoch(10);
        assertEq(staking.accountOf(id).unreleased, 0);
        assertEq(staking.claimable(id, alice), half(1));
        assertEq(staking.claimable(id, bob), half(1));
        assertEq(staking.claimable(id, provider), PROVIDERS);
    }

    /// @dev Not its own: what counts is when they were settled.
    function test_anEpochThatIsSettledLateIsReleasedLate() public {
        uint256 id = activate();
        ledger.setEpoch(8);
        settleHonest(id, 5);
        settleHonest(id, 6);
        ledger.setEpoch(9);
        settleHonest(id, 7);
        ledger.setEpoch(11);
        assertEq(staking.claimable(id, alice), 0);
        ledger.setEpoch(12);
        assertEq(staking.claimable(id, alice), half(2));
        assertEq(staking.accountOf(id).unreleased, REWARD);
        ledger.setEpoch(13);
        assertEq(staking.claimable(id, alice), half(3));
    }

    function test_claim_paysProviderAndDelegators() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(10);
        vm.expectEmit(address(staking));
        emit IStaking.RewardsClaimed(id, provider, provider, PROVIDERS);
        assertEq(claim(provider, id), PROVIDERS);
        assertEq(claim(alice, id), half(1));
        assertEq(claim(bob, id), half(1));
        assertEq(flt.balanceOf(alice), 1e6 ether - 900 ether + half(1));
        assertEq(staking.claimable(id, alice), 0);
        assertEq(staking.claimable(id, provider), 0);
        uint256 dust = flt.balanceOf(address(staking)) - staking.reserve() - stakeOf(id) - staking.owed(keeper);
        assertLe(dust, 2);
    }

    function test_claim_asProviderAndDelegator() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(provider, id, COLLATERAL * 9 / 10);
        settleHonest(id, 5);
        ledger.setEpoch(10);
        uint256 due = staking.claimable(id, provider);
        assertEq(due, REWARD - 1); // a share's reward is rounded down
        assertEq(claim(provider, id), due);
    }

    function test_claim_inBetweenAndAfterwards() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 20; ++epoch) {
            settleHonest(id, epoch);
            if (epoch % 5 == 4) assertEq(claim(alice, id), epoch == 9 ? half(1) : half(5));
        }
        ledger.setEpoch(30);
        assertEq(claim(alice, id), half(4));
        assertEq(claim(bob, id), half(15));
        assertEq(claim(provider, id), 15 * PROVIDERS);
    }

    function test_claim_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        claim(alice, 1);
        uint256 id = activate();
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(alice, id);
        settleHonest(id, 5);
        ledger.setEpoch(9);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(alice, id);
        ledger.setEpoch(10);
        claim(alice, id);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(alice, id);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(keeper, id);
    }

    function test_whoLeavesKeepsWhatItEarned() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether); // in epoch 5, which is still hers
        settleHonest(id, 5);
        settleHonest(id, 6);
        ledger.setEpoch(20);
        assertEq(claim(alice, id), half(1));
        // The bond and Bob share what she left to them.
        uint256 rest = REWARD * 4 / 5;
        assertApproxEqAbs(claim(bob, id), half(1) + rest * 900 / 1100, 1);
        assertEq(claim(provider, id), PROVIDERS + REWARD / 5 + rest - rest * 900 / 1100);
    }

    function test_aCommitmentLeftAloneForLong() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(1e6);
        assertApproxEqAbs(claim(provider, id) + claim(alice, id) + claim(bob, id), REWARD - 1, 1);
        assertEq(staking.accountOf(id).unreleased, 0);
    }

    function test_rewardsAreReleasedAfterClosing() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 24; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        settleHonest(id, 24);
        close(id);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(provider, id);
        ledger.setEpoch(29);
        assertEq(claim(provider, id), PROVIDERS);
        assertEq(claim(alice, id), half(1));
    }

    /// @dev Downtime takes the whole stake, but not what it earned.
    function test_aWipedOutPoolKeepsWhatItEarned() public {
        uint256 id = create(COLLATERAL);
        delegate(alice, id, 100 ether);
        settleHonest(id, 5);
        settle(id, 6, 1170, 0, 0); // 2 FLT for each of 1,053 units: the bond and all of the pool
        assertEq(stakeOf(id), 0);
        assertEq(staking.sharesOf(id, alice), 100 ether);
        ledger.setEpoch(10);
        assertEq(claim(alice, id), REWARD * 4 / 5 / 21 - 1);
        assertEq(claim(provider, id), REWARD - REWARD * 4 / 5 / 21);
    }

    function test_aPoolOfOneGrainGetsItsPart() public {
        rules.rewardCap = 1e6 ether;
        rules.rewardPool = 1e7 ether;
        rules.collateralPerUnit = 1;
        setUp();
        vm.prank(provider);
        uint256 id = staking.createCommitment(1, 10, 0, DURATION, 0, 1);
        delegate(alice, id, 1);
        settle(id, 5, 1, 1, 1);
        ledger.setEpoch(10);
        // Half of a million FLT, less the settler's fee.
        assertEq(claim(alice, id), (1e6 ether - 1 ether) / 2);
    }

    /// @dev A commission of everything leaves nothing to share.
    function test_aCommissionOfEverything() public {
        vm.prank(provider);
        uint256 id = staking.createCommitment(UNITS, 10, 0, DURATION, 10_000, COLLATERAL / 10);
        delegate(alice, id, COLLATERAL);
        settleHonest(id, 5);
        ledger.setEpoch(10);
        assertEq(staking.claimable(id, alice), 0);
        assertEq(claim(provider, id), REWARD);
    }

    /// @dev Shares that do not divide anything: whatever is claimed and when, it is never more than was set aside, and less
    /// by a few wei at most.
    function testFuzz_claimsNeverExceedTheRewards(uint256 seed, uint128 bobs, uint16 proven) public {
        uint256 id = create(COLLATERAL / 10 + seed % 1000);
        delegate(alice, id, COLLATERAL);
        delegate(bob, id, bound(bobs, 1, 3e4 ether));
        uint256 counted = bound(proven, 1, 40);
        uint256 rewards = 0;
        uint256 paid = 0;
        for (uint256 epoch = 5; epoch < 20; ++epoch) {
            if (epoch > staking.termsOf(id).endEpoch) break; // too many left
            uint256 before = staking.reserve() + staking.owed(keeper);
            settle(id, epoch, counted, counted, counted);
            rewards += before - staking.reserve() - staking.owed(keeper);
            address who = (seed >> epoch) & 1 == 0 ? alice : bob;
            uint256 due = staking.claimable(id, who);
            if (due != 0) paid += claim(who, id);
            if ((seed >> (32 + epoch)) & 3 == 0) {
                uint256 shares = staking.sharesOf(id, who);
                if (shares != 0) undelegate(who, id, (shares + 2) / 3);
            }
        }
        ledger.setEpoch(30);
        paid += claim(provider, id);
        if (staking.claimable(id, alice) != 0) paid += claim(alice, id);
        if (staking.claimable(id, bob) != 0) paid += claim(bob, id);
        assertLe(paid, rewards);
        assertGe(paid + 60, rewards);
        // What is left in the contract covers everything that is still owed.
        uint256 owes = staking.reserve() + stakeOf(id) + staking.owed(keeper);
        assertGe(flt.balanceOf(address(staking)), owes);
    }
}
