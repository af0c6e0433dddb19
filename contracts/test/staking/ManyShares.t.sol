// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title However much slashes shrink the pools, whoever is there or comes then gets out again.
contract ManySharesTest is MoneyTest {
    uint256 private constant CHALLENGES = 1024; // four times the most that an epoch can have
    uint8 private constant FAILURES = 8; // most that governance can let a commitment survive

    function setHarshest(uint128 collateral) private {
        rules.collateralPerUnit = collateral;
        rules.falseClaimBps = 10_000;
        rules.minBondBps = 100;
        rules.maxFailures = FAILURES;
        setUp();
        assertTrue(flt.transfer(alice, 9e8 ether));
        assertTrue(flt.transfer(bob, 10e6 ether));
    }

    /// @dev Fills the pool and the thawing pool, and claims falsely all that can be claimed in an epoch. What is left in the
    /// pool is as little more than half of the collateral as can be, with some stake thawing.
    function shrink(uint256 id, uint256 epoch, uint256 units, uint256 collateral) private {
        uint256 claims = units * CHALLENGES;
        uint256 half = units * collateral / 2;
        IStaking.Account memory a = staking.accountOf(id);
        delegate(alice, id, claims * collateral + half + half / 32 + 1 - a.poolTokens - a.thawingTokens - a.bond);
        undelegate(alice, id, staking.sharesOf(id, alice) / 64);
        settle(id, epoch, claims, claims, 0);
    }

    /// @dev Down to as little as a commitment can live with, as often as it can survive.
    function survive(uint256 units, uint128 collateral) private returns (uint256 id) {
        setHarshest(collateral);
        uint256 bond = (units * collateral + 99) / 100;
        vm.prank(provider);
        id = staking.createCommitment(units, 10, 0, 100, 0, bond);
        for (uint256 k = 0; k < FAILURES; ++k) {
            if (k == 0) delegate(alice, id, units * collateral);
            shrink(id, 5 + k, units, collateral);
            assertState(id, IStaking.State.Active);
        }
        assertEq(staking.accountOf(id).failures, FAILURES);
    }

    function comeAndGo(uint256 id, uint256 amount) private {
        IStaking.Account memory a = staking.accountOf(id);
        // A thousand times as many shares for a token, eight times; fewer where only a few wei thaw.
        assertGe(a.poolShares / a.poolTokens, 2 ** 80);
        assertGe(a.thawingShares / a.thawingTokens, 2 ** 32);
        uint256 shares = delegate(bob, id, amount);
        undelegate(bob, id, shares / 3);
        undelegate(bob, id, shares - shares / 3);
        ledger.setEpoch(ledger.currentEpoch() + rules.thawingEpochs);
        uint256 got = withdraw(bob, id, 0) + withdraw(bob, id, 1);
        assertLe(got, amount);
        assertGe(got + 8, amount);
    }

    function test_afterAllSlashesItSurvives_twoWeisOfCollateral() public {
        uint256 id = survive(2, 1);
        comeAndGo(id, 10e6 ether);
    }

    function test_afterAllSlashesItSurvives_aWeiForEachOfManyUnits() public {
        uint256 id = survive(1024, 1);
        comeAndGo(id, 10e6 ether);
    }

    function test_afterAllSlashesItSurvives_usualCollateral() public {
        uint256 id = survive(1, 200 ether);
        comeAndGo(id, 10e6 ether);
    }

    function test_afterAllSlashesItSurvives_allOfTheTokens() public {
        uint256 id = survive(1, 200 ether);
        uint256 shares = delegate(alice, id, flt.balanceOf(alice));
        undelegate(alice, id, shares);
        uint256 request = staking.requestCount(id, alice) - 1;
        (uint256 thawing,) = staking.requestOf(id, alice, request);
        assertLt(thawing, 2 ** 180);
        ledger.setEpoch(ledger.currentEpoch() + rules.thawingEpochs);
        assertGt(withdraw(alice, id, request), 6e8 ether);
    }

    /// @dev Many epochs that nobody settled are settled at once, and somebody puts a wei into the thawing pool before each:
    /// a slash must not take it whole, or its next shares would be twice as many.
    function test_aWeiOfThawingStakeDoublesNoShares() public {
        vm.prank(provider);
        uint256 id = staking.createCommitment(UNITS, 10, 0, 400, 0, COLLATERAL / 10);
        delegate(alice, id, 1000 ether);
        delegate(bob, id, 1e5 ether);
        ledger.setEpoch(5 + 300);
        for (uint256 epoch = 5; epoch < 5 + 300; ++epoch) {
            settle(id, epoch, UNITS, 0, 0); // 18 FLT
            IStaking.Account memory a = staking.accountOf(id);
            if (a.thawingTokens == 0) undelegate(alice, id, a.poolShares / a.poolTokens + 1);
        }
        assertState(id, IStaking.State.Failed);
        undelegate(bob, id, staking.sharesOf(id, bob));
        ledger.setEpoch(ledger.currentEpoch() + rules.thawingEpochs);
        assertApproxEqRel(withdraw(bob, id, 0), 1e5 ether * (uint256(101_000) - 5200) / 101_000, 0.001e18);
    }
}
