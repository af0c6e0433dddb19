// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract SlashingTest is MoneyTest {
    function ceilDiv(uint256 a, uint256 b) private pure returns (uint256) {
        return a / b + (a % b == 0 ? 0 : 1);
    }

    function test_downtimeCostsTheMissesBeyondTheTolerance() public {
        uint256 id = activate();
        // 20 of 40 missed, 16 beyond the tolerance at 2 FLT.
        uint256 supply = flt.totalSupply();
        finish(id, 5, 40, 20, 20);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 5, 0, 32 ether, 0, 32 ether, 0, 0, 0, 13);
        vm.expectEmit(address(staking));
        emit IStaking.Settled(id, 5, keeper, 40, 20, 20, 100 ether, 100 ether, 0);
        settleNow(id, 5);
        assertEq(staking.accountOf(id).bond, 168 ether);
        assertEq(failuresOf(id), 1);
        // Downtime does not touch rewards.
        assertEq(staking.accountOf(id).unreleased, 100 ether);
        // Nobody has got anything of it yet.
        assertEq(staking.owed(keeper) + staking.owed(treasury), 0);
        assertEq(flt.totalSupply(), supply);
    }

    /// @dev Ten units that miss one of two challenges are out for minutes; a unit more, and it was longer.
    function test_oneWholeChallengeIsTolerated() public {
        uint256 id = activate();
        ledger.setMostActive(id, 5, 10);
        settle(id, 5, 20, 10, 10);
        assertEq(staking.accountOf(id).bond, 200 ether);
        assertEq(failuresOf(id), 0);
        ledger.setMostActive(id, 6, 10);
        settle(id, 6, 20, 9, 9);
        assertEq(staking.accountOf(id).bond, 198 ether);
        assertEq(failuresOf(id), 1);
    }

    /// @dev Whole unit-challenges are tolerated: 10 % of 19 is one.
    function test_theToleranceIsRoundedDown() public {
        uint256 id = activate();
        settle(id, 5, 19, 17, 17);
        assertEq(staking.accountOf(id).bond, 198 ether);
    }

    /// @dev What was settled four epochs ago is released, and is nobody else's any more.
    function test_falseClaimsCostMoreAndForfeit() public {
        uint256 id = activate();
        settleHonest(id, 5); // in 6
        settleHonest(id, 6); // in 7
        ledger.setEpoch(10);
        finish(id, 7, 40, 40, 36);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 7, 0, 0, 160 ether, 160 ether, 0, 0, 199 ether + 180 ether, 17);
        vm.expectEmit(address(staking));
        emit IStaking.Settled(id, 7, keeper, 40, 40, 36, 180 ether, 0, 0);
        settleNow(id, 7);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.bond, 40 ether);
        assertEq(a.unreleased, 0);
        assertEq(failuresOf(id), 1);
        assertEq(staking.reserve(), RESERVE - 400 ether - 180 ether);
        finishSlash(id, 0);
        assertEq(staking.reserve(), RESERVE - 400 ether + 199 ether);
        // What was released is still there, and nothing more comes.
        ledger.setEpoch(30);
        assertEq(staking.claimable(id, provider), 39.8 ether + 15.92 ether);
        assertEq(staking.claimable(id, alice), 71.64 ether - 1);
    }

    function test_afterAForfeitRewardsStartAfresh() public {
        uint256 id = activate();
        settleHonest(id, 5);
        settleHonest(id, 6);
        settle(id, 7, 40, 40, 39);
        assertEq(staking.accountOf(id).unreleased, 0);
        addBond(id, 40 ether);
        settleHonest(id, 8); // whose stake is not whole, but has its least bond
        ledger.setEpoch(30);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.unreleased, 0);
        (uint256 bond, uint256 tokens,) = staking.stakeAt(id, 8);
        assertEq(bond, 200 ether);
        assertEq(staking.claimable(id, provider), 199 ether / 5 + 199 ether * 4 * bond / (5 * (bond + tokens)));
    }

    function test_theBondIsTheFirstLoss() public {
        uint256 id = activate();
        settle(id, 5, 40, 40, 36);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.bond, 40 ether);
        assertEq(a.poolTokens, 1800 ether);
        finish(id, 6, 40, 40, 36);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 6, 1, 0, 160 ether, 40 ether, 120 ether, 0, 180 ether, 14);
        settleNow(id, 6);
        a = staking.accountOf(id);
        assertEq(a.bond, 0);
        assertEq(a.poolTokens, 1680 ether);
        // Everybody in the pool bears it in proportion.
        assertEq(a.poolShares, 1800 ether);
        assertEq(staking.sharesOf(id, alice), staking.sharesOf(id, bob));
    }

    function test_noMoreThanTheStake() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        finish(id, 5, 1000, 1000, 0);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 5, 0, 0, 40_000 ether, 200 ether, 900 ether, 900 ether, 0, 13);
        settleNow(id, 5);
        assertEq(stakeOf(id), 0);
        assertState(id, IStaking.State.Failed);
        ledger.setEpoch(8);
        assertEq(withdraw(alice, id, 0), 0);
    }

    /// @dev A miss beyond the tolerance costs 2 FLT, of which 0.1 are the settler's; the fee is 1 FLT.
    function test_aBountyBelowTheFeeIsMadeUpToIt() public {
        uint256 id = activate();
        finish(id, 5, 40, 34, 34);
        vm.expectEmit(address(staking));
        emit IStaking.Settled(id, 5, keeper, 40, 34, 34, 170 ether, 170 ether - 0.8 ether, 0.8 ether);
        settleNow(id, 5);
        finishSlash(id, 0);
        assertEq(staking.owed(keeper), 1 ether);
        assertEq(staking.reserve(), RESERVE - 170 ether);
    }

    function test_aBountyOfNothingIsMadeUpToTheFee() public {
        rules.collateralPerUnit = 100; // a slash of a wei
        setUp();
        vm.prank(provider);
        uint256 id = staking.createCommitment(UNITS, 10, 0, DURATION, COMMISSION, UNITS * 100);
        finish(id, 5, 10, 8, 8);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 5, 0, 1, 0, 1, 0, 0, 0, 13);
        settleNow(id, 5);
        assertEq(staking.owed(keeper), 1 ether);
    }

    function test_aBountyOfTheFeeLeavesTheRewardWhole() public {
        uint256 id = activate();
        settle(id, 5, 40, 26, 26); // 10 beyond the tolerance
        assertEq(staking.owed(keeper), 0);
        assertEq(staking.accountOf(id).unreleased, 130 ether);
        finishSlash(id, 0);
        assertEq(staking.owed(keeper), 1 ether);
    }

    function test_aBountyAboveTheFeeLeavesTheRewardWhole() public {
        uint256 id = activate();
        settle(id, 5, 40, 25, 25);
        assertEq(staking.accountOf(id).unreleased, 125 ether);
        finishSlash(id, 0);
        assertEq(staking.owed(keeper), 1.1 ether);
    }

    function test_aBountyIsMadeUpOutOfATwentiethOfTheReward() public {
        rules.settleFee = 500 ether;
        setUp();
        uint256 id = activate();
        finish(id, 5, 40, 34, 34);
        vm.expectEmit(address(staking));
        emit IStaking.Settled(id, 5, keeper, 40, 34, 34, 170 ether, 170 ether - 8.5 ether, 8.5 ether);
        settleNow(id, 5);
        finishSlash(id, 0);
        assertEq(staking.owed(keeper), 8.7 ether);
    }

    function test_aFalseClaimPaysTheBountyAlone() public {
        rules.settleFee = 50 ether;
        setUp();
        uint256 id = activate();
        settle(id, 5, 40, 40, 39); // 40 FLT
        finishSlash(id, 0);
        assertEq(staking.owed(keeper), 2 ether);
    }

    /// @dev Settled late, an epoch in which there was stake finds none to slash.
    function test_withoutStakeThereIsNoBountyAndThereforeAFee() public {
        uint256 id = activate();
        nextEpoch();
        settle(id, 5, 1000, 1000, 0);
        assertEq(stakeOf(id), 0);
        finish(id, 6, 40, 30, 30);
        uint256 before = staking.owed(keeper);
        settleNow(id, 6);
        assertEq(staking.owed(keeper) - before, 1 ether);
        // Its slash is held all the same, with nothing in it.
        assertEq(staking.slashCount(id), 2);
        finishSlash(id, 1);
    }

    /// @dev docs/contracts.md, Settle, written again in whole numbers.
    function testFuzz_slashIsTheDocuments(uint16 o, uint16 claimed, uint16 proven, uint64 leaving, uint16[5] memory bps)
        public
    {
        rules.toleranceBps = uint16(bound(bps[0], 0, 5000));
        rules.downtimeBps = uint16(bound(bps[1], 0, 1000));
        rules.falseClaimBps = uint16(bound(bps[2], 100, 10_000));
        rules.bountyBps = uint16(bound(bps[3], 0, 2000));
        rules.burnBps = uint16(bound(bps[4], 0, 10_000));
        rules.collateralPerUnit = 200 ether + 7;
        setUp();
        uint256 c = bound(claimed, 0, o);
        uint256 p = bound(proven, 0, c);
        vm.prank(provider);
        uint256 id = staking.createCommitment(3, 10, 0, DURATION, 0, 61 ether);
        delegate(alice, id, 1111 ether + 3);
        delegate(bob, id, 777 ether + 1);
        if (leaving != 0) undelegate(alice, id, leaving);
        IStaking.Account memory a = staking.accountOf(id);
        ledger.setMostActive(id, 5, leaving % 1000);
        settle(id, 5, o, c, p);
        IStaking.Account memory b = staking.accountOf(id);

        uint256 slash;
        {
            uint256 tolerated = uint256(rules.toleranceBps) * o / 10_000;
            if (tolerated < leaving % 1000) tolerated = leaving % 1000;
            uint256 excess = o - c > tolerated ? o - c - tolerated : 0;
            slash = ceilDiv(uint256(rules.downtimeBps) * rules.collateralPerUnit * excess, 10_000)
                + ceilDiv(uint256(rules.falseClaimBps) * rules.collateralPerUnit * (c - p), 10_000);
        }
        uint256 stake = a.bond + a.poolTokens + a.thawingTokens;
        if (slash > stake) slash = stake;
        uint256 fromBond = slash < a.bond ? slash : a.bond;
        uint256 fromThawing = (slash - fromBond) * a.thawingTokens / (a.poolTokens + a.thawingTokens);
        assertEq(b.bond, a.bond - fromBond, "bond");
        assertEq(b.thawingTokens, a.thawingTokens - fromThawing, "thawing");
        assertEq(b.poolTokens, a.poolTokens - (slash - fromBond - fromThawing), "pool");

        uint256 fee = 0;
        uint256 earned = p * 5 ether < 1000 ether ? p * 5 ether : 1000 ether / (10 * p) * (10 * p);
        uint256 bounty = fromBond * rules.bountyBps / 10_000;
        if (c == p && bounty < 1 ether) fee = 1 ether - bounty < earned / 20 ? 1 ether - bounty : earned / 20;
        assertEq(staking.owed(keeper), fee, "fee");
        uint256 held = staking.slashCount(id) == 0 ? 0 : slash + staking.slashOf(id, 0).forfeited;
        uint256 owes = staking.reserve() + b.unreleased + stakeOf(id) + staking.owed(keeper) + held;
        assertEq(flt.balanceOf(address(staking)), owes, "everything is accounted for");
        if (held != 0) assertFinished(id, slash, bounty, fee);
    }

    function assertFinished(uint256 id, uint256 slash, uint256 bounty, uint256 fee) private {
        finishSlash(id, 0);
        uint256 burned = (slash - bounty) * rules.burnBps / 10_000;
        assertEq(flt.totalSupply(), 1e9 ether - burned, "burned");
        assertEq(staking.owed(treasury), slash - bounty - burned, "treasury");
        assertEq(staking.owed(keeper), bounty + fee, "bounty and fee");
        uint256 owes = staking.reserve() + staking.accountOf(id).unreleased + stakeOf(id);
        owes += staking.owed(keeper) + staking.owed(treasury);
        // Released rewards are the delegators'.
        owes += staking.claimable(id, alice) + staking.claimable(id, bob) + staking.claimable(id, provider);
        assertApproxEqAbs(flt.balanceOf(address(staking)), owes, 3, "everything is accounted for");
    }
}
