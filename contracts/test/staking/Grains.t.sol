// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Amounts of a few wei, and every field of events: what large round numbers do not show.
contract GrainsTest is MoneyTest {
    uint128 private constant GRAINS = 100; // collateral of a unit, in wei

    function setUp() public override {
        rules.collateralPerUnit = GRAINS;
        rules.settleFee = 0;
        rules.burnBps = 3000;
        super.setUp();
    }

    /// @dev Ten units, a bond of a tenth, the rest Alice's and Bob's.
    function activateGrains() private returns (uint256 id) {
        id = create(UNITS * GRAINS / 10);
        delegate(alice, id, UNITS * GRAINS * 45 / 100);
        delegate(bob, id, UNITS * GRAINS * 45 / 100);
    }

    function countOf(bytes32 what) private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == what) ++count;
        }
    }

    /// @dev One miss beyond the tolerance: a hundredth of 100 wei.
    function test_settle_slashesASingleWei() public {
        uint256 id = activateGrains();
        uint256 staked = stakeOf(id);
        finish(id, 5, 10, 8, 8);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 5, 1, 0, 1, 0, 0, 0, 0, 1);
        settleNow(id, 5);
        assertEq(stakeOf(id), staked - 1);
        assertEq(staking.owed(treasury), 1);
    }

    function test_settle_burnsASingleWei() public {
        uint256 id = activateGrains();
        uint256 supply = flt.totalSupply();
        finish(id, 5, 40, 32, 32); // 4 beyond the tolerance: 4 wei, of which 1.2 are burned
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 5, 4, 0, 4, 0, 0, 0, 1, 3);
        settleNow(id, 5);
        assertEq(flt.totalSupply(), supply - 1);
    }

    function test_settle_saysInTheEventWhoBoreItAndWhoGotIt() public {
        uint256 id = activateGrains();
        undelegate(alice, id, 100);
        finish(id, 5, 20, 20, 10); // 10 false claims of 20 wei
        vm.expectEmit(address(staking));
        // 100 from the bond; of the other 100 the ninth part from what thaws, rounded down; 5 bounty, 58 burned.
        emit IStaking.Slashed(id, 5, 0, 200, 100, 89, 11, 5, 58, 137);
        settleNow(id, 5);
        assertEq(staking.owed(keeper), 5);
        assertEq(staking.owed(treasury), 137);
    }

    function test_settle_saysNothingOfSlashesWhenThereIsNone() public {
        uint256 id = activateGrains();
        vm.recordLogs();
        settleHonest(id, 5);
        assertEq(countOf(IStaking.Slashed.selector), 0);
    }

    function test_settle_saysNothingOfForfeitsWhenNothingVests() public {
        uint256 id = activateGrains();
        vm.recordLogs();
        settle(id, 5, 20, 20, 10);
        assertEq(countOf(IStaking.RewardsForfeited.selector), 0);
    }

    function test_delegate_saysNothingOfRewardsWhenNoneVested() public {
        uint256 id = activateGrains();
        vm.recordLogs();
        delegate(alice, id, 1);
        assertEq(countOf(IStaking.RewardsVested.selector), 0);
    }

    function test_delegate_afterASlashGivesMoreSharesThanTokens() public {
        uint256 id = activateGrains();
        settle(id, 5, 20, 20, 10); // 100 from the bond, 100 from the pool of 900
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.poolTokens, 800);
        uint256 shares = uint256(80) * 901 / 801;
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(id, bob, 80, shares);
        assertEq(delegate(bob, id, 80), shares);
        assertGt(shares, 80);
    }

    function test_undelegate_afterASlashTellsSharesFromTokens() public {
        uint256 id = activateGrains();
        settle(id, 5, 20, 20, 10);
        vm.expectEmit(address(staking));
        emit IStaking.Undelegated(id, alice, 0, 100, 88, 88, 9);
        undelegate(alice, id, 100);
    }

    function test_undelegate_afterASlashTellsTokensFromThawingShares() public {
        uint256 id = activateGrains();
        undelegate(alice, id, 100);
        settle(id, 5, 20, 20, 10);
        IStaking.Account memory a = staking.accountOf(id);
        uint256 amount = 100 * (a.poolTokens + 1) / (a.poolShares + 1);
        uint256 thawing = amount * (a.thawingShares + 1) / (a.thawingTokens + 1);
        assertGt(thawing, amount);
        vm.expectEmit(address(staking));
        emit IStaking.Undelegated(id, alice, 1, 100, amount, thawing, 9);
        undelegate(alice, id, 100);
    }

    /// @dev What vests before the bond goes is shared with the bond.
    function test_close_sharesOutBeforeTheBondGoes() public {
        uint256 id = activateGrains();
        for (uint256 epoch = 5; epoch < 5 + DURATION; ++epoch) {
            settleHonest(id, epoch);
        }
        ledger.setEpoch(ledger.currentEpoch() + 1);
        uint256 due = staking.claimable(id, provider);
        vm.prank(provider);
        staking.close(id);
        assertEq(staking.claimable(id, provider), due);
    }
}

/// @title What a reward vests in an epoch can be a single wei.
contract GrainOfRewardTest is MoneyTest {
    function setUp() public override {
        rules.vestingEpochs = 10;
        rules.rewardCap = 10; // a wei for each step of a unit's class
        rules.settleFee = 9; // of which there is nothing in a twentieth of the reward
        super.setUp();
    }

    function test_settle_rewardsASingleWei() public {
        uint256 id = activate();
        settle(id, 5, 1, 1, 1); // in epoch 6
        assertEq(staking.accountOf(id).unvested, 10);
        ledger.setEpoch(7);
        vm.prank(provider);
        staking.claim(id);
        assertEq(staking.accountOf(id).unvested, 9);
        assertEq(staking.reserve(), RESERVE - 10);
    }

    function test_settle_forfeitsASingleWei() public {
        uint256 id = activate();
        settle(id, 5, 1, 1, 1); // in epoch 6
        ledger.setEpoch(15);
        settle(id, 6, 1, 1, 0);
        assertEq(staking.accountOf(id).unvested, 0);
        assertEq(staking.reserve(), RESERVE - 9);
    }
}
