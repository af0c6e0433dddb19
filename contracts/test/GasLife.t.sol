// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {GasWorld} from "./GasWorld.sol";

/// @title What all other transactions cost, from a commitment's first to its last.
/// forge-config: default.isolate = true
contract LifeGasTest is GasWorld {
    uint256 private constant UNITS = 10;
    uint256 private constant COLLATERAL = UNITS * 200 ether;

    function toEpoch(uint256 epoch) private {
        vm.roll(GENESIS + epoch * rules.epochBlocks);
    }

    /// @dev Responds to a challenge and settles the epoch in the next one.
    function earn(uint256 id) private {
        uint256 challenge = openNext();
        respond(id, challenge, UNITS);
        draw(challenge);
        prove(id, challenge);
        toEpoch(1);
        vm.roll(block.number + 100);
        staking.settle(id, 0);
    }

    function test_aCommitmentsLife() public {
        uint256 id = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL / 10);
        vm.snapshotGasLastCall("createCommitment, to be delegated to");
        staking.delegate(id, COLLATERAL * 9 / 10);
        vm.snapshotGasLastCall("delegate, a delegator's first, which activates");
        staking.delegate(id, 100 ether);
        vm.snapshotGasLastCall("delegate");
        uint256 other = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL);
        vm.snapshotGasLastCall("createCommitment, active at once");
        staking.addBond(id, 1 ether);
        vm.snapshotGasLastCall("addBond");
        staking.fundRewards(1 ether);
        vm.snapshotGasLastCall("fundRewards");

        vm.roll(block.number + 1);
        capacity.beginSeal(id);
        vm.snapshotGasLastCall("beginSeal");
        vm.roll(block.number + 3);
        capacity.drawSeal(id, "");
        vm.snapshotGasLastCall("drawSeal");
        post(id);
        vm.snapshotGasLastCall("postSeal, a commitment's first");
        vm.roll(block.number + 1);
        post(id);
        vm.snapshotGasLastCall("postSeal, again in a period");
        earn(id);
        capacity.setLeased(id, 1);
        vm.snapshotGasLastCall("setLeased, a commitment's first");
        vm.roll(block.number + SLOT);
        capacity.setLeased(id, 2);
        vm.snapshotGasLastCall("setLeased, more");
        vm.roll(block.number + SLOT);
        capacity.setLeased(id, 0);
        vm.snapshotGasLastCall("setLeased, fewer");

        staking.undelegate(id, 500 ether);
        vm.snapshotGasLastCall("undelegate, a commitment's first");
        staking.undelegate(id, 500 ether);
        vm.snapshotGasLastCall("undelegate");
        toEpoch(2);
        staking.claim(id);
        vm.snapshotGasLastCall("claim");
        staking.collect();
        vm.snapshotGasLastCall("collect");
        staking.removeUnits(id, 1);
        vm.snapshotGasLastCall("removeUnits");
        toEpoch(4);
        staking.withdraw(id, 0);
        vm.snapshotGasLastCall("withdraw");
        staking.redelegate(id, 1, other);
        vm.snapshotGasLastCall("redelegate, a delegator's first there");

        toEpoch(5);
        capacity.beginSeal(id);
        vm.roll(block.number + 3);
        capacity.drawSeal(id, "");
        post(id);
        vm.snapshotGasLastCall("postSeal");
        toEpoch(11);
        for (uint256 epoch = 1; epoch < 10; ++epoch) {
            staking.settle(id, epoch);
            vm.snapshotGasLastCall("settle an epoch without a challenge");
        }
        staking.close(id);
        vm.snapshotGasLastCall("close");
    }
}
