// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {GasWorld} from "./GasWorld.sol";

/// @title What whole transactions cost, calldata and all: each call here is a transaction of its own.
/// @dev The double verifies in about 9,000 gas; the exported verifier takes about 335,000.
/// forge-config: default.isolate = true
contract GasTest is GasWorld {
    /// @dev 430,000 gas for a whole proof, less what the exported verifier takes.
    uint256 private constant PROVE = 430_000 - 335_000;

    function measure(uint256 units, string memory name) private {
        uint256 id = sealedCommitment(units);
        uint256 first = block.number;
        vm.roll(first + 2);
        respond(id, first, allOf(units));
        vm.snapshotGasLastCall(string.concat("respond, opening the challenge, ", name));
        capacity.open(first + 1);
        vm.snapshotGasLastCall(string.concat("open, ", name));
        respond(id, first + 1, allOf(units));
        assertLe(vm.snapshotGasLastCall(string.concat("respond, ", name)), 75_000);

        draw(id, first, allOf(units));
        vm.snapshotGasLastCall(string.concat("drawAudit, ", name));
        prove(id, first);
        assertLe(vm.snapshotGasLastCall(string.concat("prove, first of an epoch, ", name)), PROVE);
        draw(id, first + 1, allOf(units));
        prove(id, first + 1);
        assertLe(vm.snapshotGasLastCall(string.concat("prove, ", name)), PROVE);

        vm.roll(GENESIS + 300);
        staking.settle(id, 0);
        vm.snapshotGasLastCall(string.concat("settle a reward, ", name));
        vm.roll(GENESIS + 210);
        capacity.open(GENESIS + 209);
        vm.roll(GENESIS + 500);
        staking.settle(id, 1);
        vm.snapshotGasLastCall(string.concat("settle a slash, ", name));
    }

    function test_oneUnit() public {
        measure(1, "1 unit");
    }

    function test_allUnits() public {
        measure(1024, "1024 units");
    }

    /// @dev Nobody settled for 300 epochs, each of which has a challenge that was missed: no call costs more for the wait.
    function test_afterALongSilence() public {
        uint256 epochs = 300;
        uint256 id = staking.createCommitment(1, epochs, 2000, 2000 ether);
        vm.roll(block.number + 1);
        capacity.beginSeal(id);
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        capacity.postSeal(id, ctx, SEAL_ROOT);
        for (uint256 epoch = 0; epoch < epochs; ++epoch) {
            vm.roll(GENESIS + epoch * rules.epochBlocks + 101);
            capacity.open(block.number - 1);
        }
        vm.roll(GENESIS + (epochs + 10) * rules.epochBlocks);

        staking.settle(id, 0);
        uint256 first = vm.snapshotGasLastCall("settle the 1st of 300 epochs after a long silence");
        uint256 tenth = 0;
        for (uint256 epoch = 1; epoch < epochs - 1; ++epoch) {
            staking.settle(id, epoch);
            if (epoch == 9) tenth = vm.snapshotGasLastCall("settle the 10th of 300 epochs after a long silence");
        }
        staking.settle(id, epochs - 1);
        uint256 last = vm.snapshotGasLastCall("settle the 300th of 300 epochs after a long silence");
        assertGe(first, last, "the first also credits those who were owed nothing before");
        assertApproxEqAbs(last, tenth, 1000, "but for the calldata, and a count of failures that ends at 255");
        staking.close(id);
        // A miss of a unit costs 2 FLT, 1.8 of which are beyond the tolerance.
        assertEq(flt.balanceOf(address(this)), 1e9 ether - 1e6 ether - epochs * 1.8 ether);
    }
}
