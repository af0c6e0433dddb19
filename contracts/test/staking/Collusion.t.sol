// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {ParameterBounds} from "../../src/libraries/ParameterBounds.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title A provider that settles its own slashes, and has delegated to itself, never gains by one: at no parameters that
/// governance can set, and however much of others' stake goes with it.
contract CollusionTest is MoneyTest {
    address private own = makeAddr("own"); // the provider's other account
    uint256 private id;

    /// @dev An epoch's counts.
    struct Counts {
        uint256 missed;
        uint256 unproven;
        uint256 proven;
    }

    function draw(uint256 seed, uint256 what, uint256 min, uint256 max) private pure returns (uint256) {
        return min + uint256(keccak256(abi.encode(seed, what))) % (max - min + 1);
    }

    /// @dev Any rules within the bounds; amounts within what there is.
    function drawRules(uint256 seed) private {
        rules.collateralPerUnit = uint128(draw(seed, 1, 1, 10 ** draw(seed, 0, 0, 21)));
        rules.rewardPool = uint128(draw(seed, 2, 0, ParameterBounds.MAX_REWARD_POOL));
        rules.rewardCap = uint128(draw(seed, 3, 0, 10 ** draw(seed, 31, 0, 24)));
        rules.settleFee = uint128(draw(seed, 4, 0, ParameterBounds.MAX_SETTLE_FEE));
        rules.minBondBps = uint16(draw(seed, 5, ParameterBounds.MIN_MIN_BOND_BPS, 200 + draw(seed, 51, 0, 1) * 9800));
        rules.toleranceBps = uint16(draw(seed, 6, 0, ParameterBounds.MAX_TOLERANCE_BPS));
        rules.downtimeBps = uint16(draw(seed, 7, 0, ParameterBounds.MAX_DOWNTIME_BPS));
        rules.falseClaimBps =
            uint16(draw(seed, 8, ParameterBounds.MIN_FALSE_CLAIM_BPS, ParameterBounds.MAX_FALSE_CLAIM_BPS));
        rules.bountyBps = uint16(draw(seed, 9, 0, 1) == 0 ? 2000 : draw(seed, 10, 0, ParameterBounds.MAX_BOUNTY_BPS));
        rules.burnBps = uint16(draw(seed, 11, 0, ParameterBounds.MAX_BURN_BPS));
        rules.maxFailures = uint8(draw(seed, 12, 0, ParameterBounds.MAX_MAX_FAILURES));
        rules.failureEpochs = uint8(draw(seed, 13, 1, ParameterBounds.MAX_FAILURE_EPOCHS));
        rules.maxStakeMultiple = uint8(draw(seed, 14, 1, ParameterBounds.MAX_MAX_STAKE_MULTIPLE));
        rules.vestingEpochs = uint8(draw(seed, 15, 1, ParameterBounds.MAX_VESTING_EPOCHS));
        rules.holdEpochs = uint8(draw(seed, 16, 1, ParameterBounds.MAX_HOLD_EPOCHS));
    }

    /// @dev The provider's bond is the least one or more, and Bob's and its own stake as much as fits.
    function commit(uint256 seed) private returns (bool) {
        uint256 collateral = UNITS * rules.collateralPerUnit;
        uint256 least = (collateral * rules.minBondBps + 9999) / 10_000;
        uint256 bond = least + draw(seed, 20, 0, 1) * draw(seed, 21, 0, collateral);
        vm.prank(provider);
        id = staking.createCommitment(UNITS, 10, 0, DURATION, draw(seed, 22, 0, 10_000), bond);
        uint256 room = collateral * rules.maxStakeMultiple;
        if (room <= bond) return stateOf(id) == IStaking.State.Active;
        room -= bond;
        uint256 owns = draw(seed, 23, 0, 2) == 0 ? 0 : draw(seed, 24, 0, room);
        if (owns != 0) delegate(own, id, owns);
        if (room != owns) delegate(bob, id, room - owns);
        return stateOf(id) == IStaking.State.Active;
    }

    /// @dev All that the two accounts have in the end, with everything paid out and finished.
    function playAll(uint256 seed, Counts[2] memory n) private returns (uint256) {
        ledger.setEpoch(5);
        if (draw(seed, 30, 0, 2) == 0) getOut(own, 2); // half of it thaws
        for (uint256 k = 0; k < 2; ++k) {
            uint256 claimed = n[k].proven + n[k].unproven;
            ledger.setCounts(id, 5 + k, claimed + n[k].missed, claimed, n[k].proven);
            ledger.setEpoch(6 + k);
            vm.prank(provider);
            staking.settle(id, 5 + k);
        }
        getOut(own, 1);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        ledger.setEpoch(200);
        staking.settleMany(ids, DURATION);
        for (uint256 number = 0; number < staking.slashCount(id); ++number) {
            staking.finishSlash(id, number);
        }
        close(id);
        for (uint256 k = 0; k < staking.requestCount(id, own); ++k) {
            withdraw(own, id, k);
        }
        if (staking.claimable(id, own) != 0) claim(own, id);
        if (staking.claimable(id, provider) != 0) claim(provider, id);
        if (staking.owed(provider) != 0) {
            vm.prank(provider);
            staking.collect();
        }
        return flt.balanceOf(provider) + flt.balanceOf(own);
    }

    function getOut(address who, uint256 part) private {
        uint256 shares = staking.sharesOf(id, who) / part;
        if (shares != 0 && staking.previewUndelegate(id, shares) != 0) undelegate(who, id, shares);
    }

    function fund() private {
        address[3] memory all = [provider, own, bob];
        for (uint256 k = 0; k < 3; ++k) {
            assertTrue(flt.transfer(all[k], 250e6 ether));
            vm.prank(all[k]);
            flt.approve(address(staking), type(uint256).max);
        }
    }

    /// @dev The same epochs, with the same proven units, with faults and without.
    function testFuzz_nobodyGainsByItsOwnSlash(uint256 seed) public {
        drawRules(seed);
        setUp();
        fund();
        if (!commit(seed)) return;
        Counts[2] memory faulty;
        Counts[2] memory clean;
        for (uint256 k = 0; k < 2; ++k) {
            faulty[k].proven = draw(seed, 40 + k, 0, 1) * draw(seed, 42 + k, 0, 100);
            clean[k].proven = faulty[k].proven;
            faulty[k].missed = draw(seed, 44 + k, 0, 2) == 0 ? 0 : draw(seed, 46 + k, 0, 10_000);
            faulty[k].unproven = draw(seed, 48 + k, 0, 1) == 0 ? 0 : draw(seed, 50 + k, 1, 10_000);
        }
        uint256 start = vm.snapshotState();
        uint256 without = playAll(seed, clean);
        assertTrue(vm.revertToState(start));
        uint256 withFaults = playAll(seed, faulty);
        assertLe(withFaults, without + 20, "a slash pays nobody that it is taken from");
    }

    /// @dev What it was about: at the most stake and the greatest bounty, everything is claimed, nothing proven, and the
    /// provider settles first; then downtime has eaten the bond, and it does it again.
    function test_claimingAllAndProvingNothingNeverPays() public {
        rules.bountyBps = 2000;
        rules.burnBps = 0;
        setUp();
        fund();
        vm.prank(provider);
        id = staking.createCommitment(UNITS, 10, 0, DURATION, 10_000, COLLATERAL / 10);
        delegate(bob, id, 20 * COLLATERAL - COLLATERAL / 10);
        uint256 before = flt.balanceOf(provider) + 200 ether;
        ledger.setEpoch(8);
        ledger.setCounts(id, 5, 1000, 1000, 0);
        ledger.setCounts(id, 6, 1000, 0, 0);
        ledger.setCounts(id, 7, 1000, 1000, 0);
        for (uint256 epoch = 5; epoch < 8; ++epoch) {
            vm.prank(provider);
            staking.settle(id, epoch);
        }
        for (uint256 number = 0; number < staking.slashCount(id); ++number) {
            finishSlash(id, number);
        }
        assertEq(staking.owed(provider), 40 ether); // a fifth of its own 200
        assertEq(stakeOf(id), 0);
        assertLt(flt.balanceOf(provider) + staking.owed(provider), before);
    }
}
