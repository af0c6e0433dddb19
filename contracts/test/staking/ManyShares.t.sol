// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title However much slashes shrink the pools, whoever is there gets out, and a commitment fails before its shares are
/// too many to count.
contract ManySharesTest is MoneyTest {
    /// @dev What a commitment may have at most.
    uint256 private constant MULTIPLE = 20;

    /// @dev No number of failing epochs ends a commitment, and all of the stake but a half collateral can go in one.
    function setHarshest(uint128 collateral) private {
        rules.collateralPerUnit = collateral;
        rules.falseClaimBps = 9750;
        rules.minBondBps = 100;
        rules.maxFailures = 63;
        setUp();
        assertTrue(flt.transfer(alice, 9e8 ether));
        assertTrue(flt.transfer(bob, 10e6 ether));
    }

    function commit(uint256 units, uint256 collateral) private returns (uint256 id) {
        vm.prank(provider);
        id = staking.createCommitment(units, 10, 0, 1000, 0, (units * collateral + 99) / 100);
    }

    /// @dev Fills the bond to the least one and the pool to the most; some of it begins to thaw.
    function fill(uint256 id, address who, uint256 units, uint256 collateral) private {
        IStaking.Account memory a = staking.accountOf(id);
        uint256 least = (units * collateral + 99) / 100;
        if (a.bond < least) addBond(id, least - a.bond);
        else least = a.bond;
        delegate(who, id, MULTIPLE * units * collateral - least - a.poolTokens);
    }

    /// @dev Claims falsely what costs nearly all of it. Returns how many times that was survived.
    function shrink(uint256 id, uint256 units, uint256 collateral) private returns (uint256 times) {
        for (uint256 epoch = 5; stateOf(id) == IStaking.State.Open || stateOf(id) == IStaking.State.Active; ++epoch) {
            fill(id, alice, units, collateral);
            undelegate(alice, id, staking.sharesOf(id, alice) / 64 + 1);
            fill(id, alice, units, collateral);
            if (epoch == 5) ledger.setEpoch(5);
            settle(id, epoch, MULTIPLE * units, MULTIPLE * units, 0);
            if (stateOf(id) == IStaking.State.Active) ++times;
        }
    }

    function assertEverybodyGetsOut(uint256 id, address who) private {
        uint256 shares = staking.sharesOf(id, who);
        if (staking.previewUndelegate(id, shares) != 0) undelegate(who, id, shares);
        uint256 count = staking.requestCount(id, who);
        ledger.setEpoch(ledger.currentEpoch() + rules.thawingEpochs);
        for (uint256 k = 0; k < count; ++k) {
            (uint256 thawing,,) = staking.requestOf(id, who, k);
            if (thawing != 0) withdraw(who, id, k);
        }
        assertLt(staking.accountOf(id).poolShares, 2 ** 146);
        assertLt(staking.accountOf(id).thawingShares, 2 ** 152);
    }

    function failsBeforeSharesOverflow(uint256 units, uint128 collateral) private {
        setHarshest(collateral);
        uint256 id = commit(units, collateral);
        uint256 times = shrink(id, units, collateral);
        assertState(id, IStaking.State.Failed);
        assertLe(times, 12);
        // Not for want of stake.
        IStaking.Account memory a = staking.accountOf(id);
        assertGt(a.poolShares / (a.poolTokens + 1), 2 ** 32);
        assertEverybodyGetsOut(id, alice);
    }

    function test_failsBeforeSharesOverflow_usualCollateral() public {
        failsBeforeSharesOverflow(1, 200 ether);
    }

    function test_failsBeforeSharesOverflow_many() public {
        failsBeforeSharesOverflow(1024, 1000 ether);
    }

    function test_failsBeforeSharesOverflow_grains() public {
        failsBeforeSharesOverflow(1, 200);
    }

    /// @dev Stake that comes late to a pool whose shares are many is worth what it brought.
    function test_whoComesToADilutedPoolGetsOutWhole() public {
        setHarshest(200 ether);
        uint256 id = commit(1, 200 ether);
        for (uint256 epoch = 5; epoch < 12; ++epoch) {
            fill(id, alice, 1, 200 ether);
            settle(id, epoch, MULTIPLE, MULTIPLE, 0);
        }
        assertState(id, IStaking.State.Active);
        IStaking.Account memory a = staking.accountOf(id);
        assertGt(a.poolShares / a.poolTokens, 2 ** 30);
        uint256 put = flt.balanceOf(bob);
        fill(id, bob, 1, 200 ether);
        put -= flt.balanceOf(bob);
        uint256 shares = staking.sharesOf(id, bob);
        undelegate(bob, id, shares / 3);
        undelegate(bob, id, shares - shares / 3);
        ledger.setEpoch(ledger.currentEpoch() + rules.thawingEpochs);
        uint256 got = withdraw(bob, id, 0) + withdraw(bob, id, 1);
        assertLe(got, put);
        assertGe(got + 8, put);
    }

    /// @dev Many slashes of any size, before and after the commitment fails, with stake that comes and leaves in between:
    /// undelegating is refused for nothing but a worth of nothing.
    function testFuzz_undelegateNeverRevertsForVictims(uint256 seed, uint8 size) public {
        uint128 collateral = uint128(200 * 10 ** (uint256(size) % 19));
        setHarshest(collateral);
        uint256 id = commit(1, collateral);
        fill(id, alice, 1, collateral);
        delegateWhatFits(id, bob, 1 + seed % collateral);
        ledger.setEpoch(40);
        for (uint256 epoch = 5; epoch < 30; ++epoch) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 claims = seed % (MULTIPLE + 1);
            settle(id, epoch, claims, claims, 0);
            leaveWith(id, alice, seed >> 64);
            leaveWith(id, bob, seed >> 128);
            if (stateOf(id) == IStaking.State.Active && (seed >> 32) % 4 != 0) {
                delegateWhatFits(id, (seed >> 40) & 1 == 0 ? alice : bob, collateral * MULTIPLE);
            }
        }
        assertEverybodyGetsOut(id, alice);
        assertEverybodyGetsOut(id, bob);
    }

    function delegateWhatFits(uint256 id, address who, uint256 amount) private {
        IStaking.Account memory a = staking.accountOf(id);
        uint256 least = (a.collateralPerUnit + 99) / 100;
        if (a.bond < least) addBond(id, least - a.bond);
        a = staking.accountOf(id);
        uint256 most = MULTIPLE * a.collateralPerUnit - a.bond - a.poolTokens;
        if (amount > most) amount = most;
        if (amount != 0) delegate(who, id, amount);
    }

    function leaveWith(uint256 id, address who, uint256 seed) private {
        uint256 shares = staking.sharesOf(id, who);
        shares = seed & 3 == 0 ? shares : shares / (1 + seed % 1000);
        if (shares == 0) return;
        uint256 worth = staking.previewUndelegate(id, shares);
        if (worth == 0) return;
        uint256 request = undelegate(who, id, shares);
        (,, uint256 amount) = staking.requestOf(id, who, request);
        assertApproxEqAbs(amount, worth, 1);
    }

    /// @dev Many epochs that nobody settled are settled at once, and somebody puts a wei into the thawing pool before each:
    /// a slash must not take it whole, or its next shares would be twice as many.
    function test_aWeiOfThawingStakeDoublesNoShares() public {
        vm.prank(provider);
        uint256 id = staking.createCommitment(UNITS, 10, 0, 400, 0, COLLATERAL / 10);
        delegate(alice, id, 1000 ether);
        delegate(bob, id, 3e4 ether);
        ledger.setEpoch(5 + 300);
        for (uint256 epoch = 5; epoch < 5 + 300; ++epoch) {
            settle(id, epoch, UNITS, 0, 0); // 18 FLT
            IStaking.Account memory a = staking.accountOf(id);
            if (a.thawingTokens == 0) undelegate(alice, id, a.poolShares / a.poolTokens + 1);
        }
        assertState(id, IStaking.State.Failed);
        undelegate(bob, id, staking.sharesOf(id, bob));
        ledger.setEpoch(ledger.currentEpoch() + rules.thawingEpochs);
        assertApproxEqRel(withdraw(bob, id, 0), 3e4 ether * (uint256(31_000) - 5200) / 31_000, 0.001e18);
    }
}
