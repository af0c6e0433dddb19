// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract SettlementTest is MoneyTest {
    function expectSettled(uint256 epoch, uint256[3] memory n, uint256 earned, uint256 reward, uint256 fee) private {
        vm.expectEmit(address(staking));
        emit IStaking.Settled(1, epoch, keeper, n[0], n[1], n[2], earned, reward, fee);
    }

    function test_anHonestEpochEarnsTheCap() public {
        uint256 id = activate();
        finish(id, 5, 40, 40, 40);
        expectSettled(5, [uint256(40), 40, 40], 200 ether, 199 ether, 1 ether);
        settleNow(id, 5);
        assertEq(staking.owed(keeper), 1 ether);
        assertEq(staking.reserve(), RESERVE - 200 ether);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.unreleased, 199 ether);
        assertEq(a.nextEpoch, 6);
        assertEq(a.failing, 0);
    }

    function test_thePoolIsSharedInProportionToProvenUnits() public {
        uint256 id = 1;
        uint256 other = 2;
        assertEq(create(COLLATERAL), id);
        assertEq(create(COLLATERAL), other);
        ledger.setCounts(other, 5, 900, 900, 900);
        // 1,000 FLT · 100 / 1,000, less than 5 FLT for each of 100.
        finish(id, 5, 100, 100, 100);
        expectSettled(5, [uint256(100), 100, 100], 100 ether, 99 ether, 1 ether);
        settleNow(id, 5);
        vm.prank(keeper);
        staking.settle(other, 5);
        assertEq(staking.reserve(), RESERVE - 1000 ether);
    }

    function test_rewardsEndWithTheReserve() public {
        rules.rewardPool = 2e6 ether;
        rules.rewardCap = 1e6 ether;
        setUp();
        uint256 id = activate();
        finish(id, 5, 40, 40, 40);
        expectSettled(5, [uint256(40), 40, 40], RESERVE, RESERVE - 1 ether, 1 ether);
        settleNow(id, 5);
        assertEq(staking.reserve(), 0);
        finish(id, 6, 40, 40, 40);
        expectSettled(6, [uint256(40), 40, 40], 0, 0, 0);
        settleNow(id, 6);
    }

    function test_theFeeIsNotMoreThanATwentiethOfTheReward() public {
        rules.settleFee = 500 ether;
        setUp();
        uint256 id = activate();
        finish(id, 5, 40, 40, 40);
        expectSettled(5, [uint256(40), 40, 40], 200 ether, 190 ether, 10 ether);
        settleNow(id, 5);
        assertEq(staking.owed(keeper), 10 ether);
    }

    /// @dev What does not divide among the shares stays in the reserve.
    function test_theRewardIsWhatSharesCanGet() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(alice, id, COLLATERAL * 9 / 10 + 12345);
        finish(id, 5, 41, 41, 41);
        settleNow(id, 5);
        (uint256 bond, uint256 tokens, uint256 shares) = staking.stakeAt(id, 5);
        uint256 reward = 205 ether - 1 ether;
        uint256 forPool = (reward - reward / 5) * tokens / (bond + tokens);
        uint256 perShare = forPool * 2 ** 96 / shares;
        uint256 toPool = (perShare * shares + 2 ** 96 - 1) / 2 ** 96;
        assertEq(staking.accountOf(id).unreleased, toPool + reward - forPool);
        assertEq(staking.reserve(), RESERVE - 1 ether - toPool - (reward - forPool));
    }

    function test_anEpochWithoutChallengesCostsNothing() public {
        uint256 id = activate();
        finish(id, 5, 0, 0, 0);
        expectSettled(5, [uint256(0), 0, 0], 0, 0, 0);
        settleNow(id, 5);
        assertEq(stakeOf(id), COLLATERAL);
        assertEq(staking.owed(keeper), 0);
    }

    function test_missesWithinTheToleranceCostNothing() public {
        uint256 id = activate();
        finish(id, 5, 40, 36, 36);
        expectSettled(5, [uint256(40), 36, 36], 180 ether, 179 ether, 1 ether);
        settleNow(id, 5);
        assertEq(stakeOf(id), COLLATERAL);
        assertEq(failuresOf(id), 0);
    }

    function test_settledInOrder() public {
        uint256 id = activate();
        ledger.setEpoch(9);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotNextEpoch.selector, id, 5));
        staking.settle(id, 6);
        staking.settle(id, 5);
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadySettled.selector, id, 5));
        staking.settle(id, 5);
        staking.settle(id, 6);
        assertEq(staking.accountOf(id).nextEpoch, 7);
    }

    function test_refuses_anEpochThatIsNotFinal() public {
        uint256 id = activate();
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochNotFinal.selector, 5));
        staking.settle(id, 5);
    }

    function test_refuses_epochsOutsideTheTerms() public {
        uint256 id = activate();
        ledger.setEpoch(100);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochOutOfRange.selector, id, 4));
        staking.settle(id, 4);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochOutOfRange.selector, id, 25));
        staking.settle(id, 25);
    }

    function test_refuses_commitmentsThatAreNotBound() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        staking.settle(1, 0);
        uint256 id = create(200 ether);
        vm.expectRevert(wrongState(id, IStaking.State.Open));
        staking.settle(id, 0);
        vm.prank(provider);
        staking.close(id);
        vm.expectRevert(wrongState(id, IStaking.State.Closed));
        staking.settle(id, 0);
    }

    function test_failsAfterTooManyFailingEpochs() public {
        uint256 id = create(COLLATERAL);
        // 5 of 40 missed is beyond the tolerance, and costs 2 FLT.
        for (uint256 epoch = 5; epoch < 8; ++epoch) {
            settle(id, epoch, 40, 35, 35);
        }
        assertState(id, IStaking.State.Active);
        settleHonest(id, 8); // does not make it good
        assertEq(failuresOf(id), 3);
        assertEq(staking.accountOf(id).failing, 14);
        ledger.setEpoch(12);
        finish(id, 9, 40, 35, 35);
        vm.expectEmit(address(staking));
        emit IStaking.CommitmentFailed(id, 12, 4);
        settleNow(id, 9);
        assertState(id, IStaking.State.Failed);
        assertEq(staking.termsOf(id).endEpoch, 12);
        assertEq(stakeOf(id), COLLATERAL - 4 * 2 ether);
    }

    function test_failsWhenTooLittleStakeIsLeft() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        undelegate(bob, id, 100 ether);
        settle(id, 5, 0, 0, 0);
        assertState(id, IStaking.State.Active); // exactly half
        undelegate(bob, id, 1);
        finish(id, 6, 0, 0, 0);
        vm.expectEmit(address(staking));
        emit IStaking.CommitmentFailed(id, 7, 0);
        settleNow(id, 6);
        assertState(id, IStaking.State.Failed);
    }

    function test_aFailureDoesNotProlong() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        undelegate(bob, id, 900 ether);
        ledger.setEpoch(50);
        settle(id, 5, 0, 0, 0);
        assertEq(staking.termsOf(id).endEpoch, 24);
    }

    function test_aFailedCommitmentIsSettledToItsEndAndClosed() public {
        uint256 id = create(COLLATERAL);
        ledger.setEpoch(9);
        for (uint256 epoch = 5; epoch < 9; ++epoch) {
            settle(id, epoch, 40, 35, 35);
        }
        assertEq(staking.termsOf(id).endEpoch, 9);
        vm.startPrank(provider);
        vm.expectRevert(wrongState(id, IStaking.State.Failed));
        staking.close(id);
        ledger.setEpoch(10);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSettled.selector, id, 9));
        staking.close(id);
        vm.stopPrank();
        settle(id, 9, 40, 35, 35);
        assertEq(staking.termsOf(id).endEpoch, 9);
        vm.prank(provider);
        staking.close(id);
        for (uint256 number = 0; number < 5; ++number) {
            finishSlash(id, number);
        }
        // Half of each slash of 2 FLT less the bounty is burned; the bounty of 0.1 FLT is made up to the fee.
        uint256 all = flt.balanceOf(provider) + staking.owed(keeper) + staking.owed(treasury);
        assertEq(all, 1e6 ether - 5 * 0.95 ether + 5 * 0.9 ether);
    }

    function test_whatIsOwedIsCollected() public {
        uint256 id = activate();
        settleHonest(id, 5);
        vm.expectEmit(address(staking));
        emit IStaking.Collected(keeper, 1 ether);
        vm.startPrank(keeper);
        assertEq(staking.collect(), 1 ether);
        assertEq(flt.balanceOf(keeper), 1 ether);
        assertEq(staking.owed(keeper), 0);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        staking.collect();
    }

    function test_fundRewards() public {
        vm.expectEmit(address(staking));
        emit IStaking.RewardsFunded(alice, 5 ether);
        vm.startPrank(alice);
        staking.fundRewards(5 ether);
        assertEq(staking.reserve(), RESERVE + 5 ether);
        assertEq(flt.balanceOf(address(staking)), RESERVE + 5 ether);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.fundRewards(0);
    }
}
