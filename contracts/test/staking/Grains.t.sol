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
        nextEpoch();
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
        emit IStaking.Slashed(id, 5, 0, 1, 0, 1, 0, 0, 0, 13);
        settleNow(id, 5);
        assertEq(stakeOf(id), staked - 1);
        ledger.setEpoch(13);
        vm.expectEmit(address(staking));
        emit IStaking.SlashFinished(id, 0, keeper, 0, 0, 1, 0);
        staking.finishSlash(id, 0);
        assertEq(staking.owed(treasury), 1);
    }

    function test_finishSlash_burnsASingleWei() public {
        uint256 id = activateGrains();
        uint256 supply = flt.totalSupply();
        settle(id, 5, 40, 32, 32); // 4 beyond the tolerance: 4 wei, of which 1.2 are burned
        ledger.setEpoch(13);
        vm.expectEmit(address(staking));
        emit IStaking.SlashFinished(id, 0, keeper, 0, 1, 3, 0);
        staking.finishSlash(id, 0);
        assertEq(flt.totalSupply(), supply - 1);
    }

    function test_saysInTheEventsWhoBoreItAndWhoGotIt() public {
        uint256 id = activateGrains();
        undelegate(alice, id, 100);
        finish(id, 5, 20, 20, 10); // 10 false claims of 20 wei
        vm.expectEmit(address(staking));
        // 100 from the bond; of the other 100 the ninth part from what thaws, rounded down; and the epoch's reward.
        emit IStaking.Slashed(id, 5, 0, 0, 200, 100, 89, 11, 50 ether, 13);
        settleNow(id, 5);
        ledger.setEpoch(13);
        vm.expectEmit(address(staking));
        emit IStaking.SlashFinished(id, 0, keeper, 5, 58, 137, 50 ether);
        staking.finishSlash(id, 0);
        assertEq(staking.owed(keeper), 5);
        assertEq(staking.owed(treasury), 137);
    }

    function test_settle_saysNothingOfSlashesWhenThereIsNone() public {
        uint256 id = activateGrains();
        vm.recordLogs();
        settleHonest(id, 5);
        assertEq(countOf(IStaking.Slashed.selector), 0);
        assertEq(staking.slashCount(id), 0);
    }

    function test_delegate_afterASlashGivesMoreSharesThanTokens() public {
        uint256 id = activateGrains();
        settle(id, 5, 20, 20, 10); // 100 from the bond, 100 from the pool of 900
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.poolTokens, 800);
        addBond(id, 100);
        uint256 shares = uint256(80) * 901 / 801;
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(id, bob, bob, 80, shares);
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
}

/// @title A reward can be a single wei.
contract GrainOfRewardTest is MoneyTest {
    function setUp() public override {
        rules.rewardCap = 10; // a wei for each step of a unit's class
        rules.settleFee = 9; // of which there is nothing in a twentieth of the reward
        super.setUp();
    }

    /// @dev Of 10 wei the commission is 2, the pool's part 7.2, and the provider's what remains.
    function test_settle_rewardsAFewWei() public {
        uint256 id = activate();
        settle(id, 5, 1, 1, 1); // in epoch 6
        assertEq(staking.accountOf(id).unreleased, 10);
        assertEq(staking.reserve(), RESERVE - 10);
        ledger.setEpoch(10);
        assertEq(staking.accountOf(id).unreleased, 0);
        assertEq(claim(provider, id), 3);
        // Each has 3.5 of it.
        assertEq(claim(alice, id), 3);
        assertEq(claim(bob, id), 3);
    }

    function test_settle_forfeitsAFewWei() public {
        uint256 id = activate();
        settle(id, 5, 1, 1, 1);
        settle(id, 6, 1, 1, 0);
        assertEq(staking.accountOf(id).unreleased, 0);
        assertEq(staking.reserve(), RESERVE - 10);
        finishSlash(id, 0);
        assertEq(staking.reserve(), RESERVE);
    }
}
