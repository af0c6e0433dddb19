// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title A false claim voids every reward that is not released: of all alike, whoever is there and whoever left.
contract ForfeitsTest is MoneyTest {
    uint256 private constant ALICES = 71.64 ether;
    uint256 private constant PROVIDERS = 55.72 ether;

    function assertClaimable(uint256 id, address who, uint256 amount) private view {
        assertApproxEqAbs(staking.claimable(id, who), amount, 5);
    }

    function test_ofAllAlike() public {
        uint256 id = activate();
        settleHonest(id, 5);
        undelegate(alice, id, 900 ether); // in 6: she earned in 5 and 6
        settleHonest(id, 6);
        ledger.setEpoch(9);
        settle(id, 7, 40, 40, 39);
        ledger.setEpoch(30);
        address[3] memory all = [provider, alice, bob];
        for (uint256 k = 0; k < 3; ++k) {
            assertEq(staking.claimable(id, all[k]), 0);
        }
        assertApproxEqAbs(staking.slashOf(id, 0).forfeited, 2 * 199 ether + 195 ether, 2);
    }

    /// @dev What is released when the false claim is settled stays; a settlement that comes late voids less.
    function test_settledLate() public {
        uint256 id = activate();
        settleHonest(id, 5);
        settleHonest(id, 6);
        finish(id, 7, 40, 40, 39);
        ledger.setEpoch(20);
        settleNow(id, 7);
        assertEq(staking.slashOf(id, 0).forfeited, 195 ether);
        assertClaimable(id, alice, 2 * ALICES);
        assertClaimable(id, provider, 2 * PROVIDERS);
    }

    /// @dev All of a silent time settled in one epoch: everything of it is lost to one false claim at its end.
    function test_allSettledLate() public {
        uint256 id = activate();
        ledger.setEpoch(25);
        for (uint256 epoch = 5; epoch < 24; ++epoch) {
            settleHonest(id, epoch);
        }
        settle(id, 24, 40, 40, 39);
        assertApproxEqAbs(staking.slashOf(id, 0).forfeited, 19 * 199 ether + 195 ether, 19);
        ledger.setEpoch(60);
        assertEq(staking.claimable(id, alice), 0);
    }

    /// @dev What somebody has claimed stays claimed, and what nobody has claimed yet is not lost.
    function test_claimedOrNotIsTheSame() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 12; ++epoch) {
            settleHonest(id, epoch);
        }
        claim(alice, id); // of 5 to 7, in epoch 12
        settle(id, 12, 40, 40, 39);
        ledger.setEpoch(40);
        // One more was released in the meantime: epoch 8 was settled in 9, and 12 in 13.
        assertClaimable(id, alice, ALICES);
        assertClaimable(id, bob, 4 * ALICES);
    }

    function test_twice() public {
        uint256 id = activate();
        settleHonest(id, 5);
        settle(id, 6, 40, 40, 39); // loses 5 and 6
        addBond(id, 200 ether);
        settleHonest(id, 7);
        settle(id, 8, 40, 40, 38); // loses 7 and 8
        addBond(id, 200 ether);
        settleHonest(id, 9);
        ledger.setEpoch(40);
        IStaking.HeldSlash memory first = staking.slashOf(id, 0);
        IStaking.HeldSlash memory second = staking.slashOf(id, 1);
        assertEq(first.forfeited, 199 ether + 195 ether);
        assertApproxEqAbs(second.forfeited, 199 ether + 190 ether, 2);
        // Only epoch 9 is left.
        uint256 nine = staking.claimable(id, alice);
        (uint256 bond, uint256 tokens,) = staking.stakeAt(id, 9);
        assertApproxEqAbs(nine, uint256(199 ether) * 8 / 10 * tokens / (bond + tokens) / 2, 1);
        // Each gives back its own.
        giveBack(id, 0);
        assertApproxEqAbs(takeBack(alice, id, 0), ALICES + 195 ether * 36 / 100, 2);
        giveBack(id, 1);
        (bond, tokens,) = staking.stakeAt(id, 7);
        uint256 seven = uint256(199 ether) * 8 / 10 * tokens / (bond + tokens) / 2;
        (bond, tokens,) = staking.stakeAt(id, 8);
        uint256 eight = uint256(190 ether) * 8 / 10 * tokens / (bond + tokens) / 2;
        uint256 pool = second.fromPool / 2;
        assertApproxEqAbs(takeBack(alice, id, 1), seven + eight + pool, 3);
        assertEq(staking.claimable(id, alice), nine);
    }

    /// @dev Alice changed her stake within the first void: of the second she gets what is the second's all the same.
    function test_twice_withAnotherStakeInTheFirst() public {
        uint256 id = activate();
        undelegate(alice, id, 450 ether); // counts from 6 on
        settleHonest(id, 5);
        settleHonest(id, 6);
        settle(id, 7, 40, 40, 39);
        addBond(id, 40 ether);
        settleHonest(id, 8);
        settleHonest(id, 9);
        settle(id, 10, 40, 40, 39);
        IStaking.HeldSlash memory second = staking.slashOf(id, 1);
        assertApproxEqAbs(second.forfeited, 2 * 199 ether + 195 ether, 4);
        nextEpoch();
        giveBack(id, 1);
        (uint256 bond, uint256 tokens,) = staking.stakeAt(id, 9);
        uint256 rewards = uint256(593 ether) * 8 / 10 * tokens / (bond + tokens) / 3;
        assertApproxEqAbs(takeBack(alice, id, 1), rewards + second.fromPool / 3, 4);
    }

    /// @dev Two in a row: the second finds nothing that the first has not taken.
    function test_twiceInARow() public {
        uint256 id = activate();
        settleHonest(id, 5);
        settle(id, 6, 40, 40, 39);
        settle(id, 7, 40, 40, 39);
        assertEq(staking.slashOf(id, 0).forfeited, 199 ether + 195 ether);
        assertApproxEqAbs(staking.slashOf(id, 1).forfeited, 195 ether, 1);
        nextEpoch();
        giveBack(id, 1);
        assertApproxEqAbs(takeBack(alice, id, 1), 195 ether * 36 / 100, 2);
        giveBack(id, 0);
        assertApproxEqAbs(takeBack(alice, id, 0), ALICES + 195 ether * 36 / 100, 2);
    }

    /// @dev The first reward of all, of the first epoch that there is.
    function test_nothingEarnedYet() public {
        uint256 id = activate();
        settle(id, 5, 40, 40, 0);
        IStaking.HeldSlash memory held = staking.slashOf(id, 0);
        assertEq(held.forfeited, 0);
        nextEpoch();
        giveBack(id, 0);
        assertApproxEqAbs(takeBack(alice, id, 0), held.fromPool / 2, 1);
    }

    /// @dev Whoever changed its stake between the epochs gets of each what it had in it.
    function test_takeBack_byTheStakeOfEachEpoch() public {
        uint256 id = activate();
        settleHonest(id, 5);
        undelegate(alice, id, 450 ether); // counts from 7 on
        settleHonest(id, 6);
        delegate(bob, id, 450 ether); // in 7: counts from 8 on
        settleHonest(id, 7);
        settle(id, 8, 40, 40, 39);
        nextEpoch();
        giveBack(id, 0);
        // 159.2 FLT for all stake: 2,000, 2,000, 1,550; and 156 for 2,000.
        uint256 alices =
            159.2 ether * 900 / 2000 * 2 + uint256(159.2 ether) * 450 / 1550 + uint256(156 ether) * 450 / 2000;
        uint256 bobs =
            159.2 ether * 900 / 2000 * 2 + uint256(159.2 ether) * 900 / 1550 + uint256(156 ether) * 1350 / 2000;
        assertApproxEqAbs(takeBack(alice, id, 0), alices, 4);
        assertApproxEqAbs(takeBack(bob, id, 0), bobs, 4);
    }
}
