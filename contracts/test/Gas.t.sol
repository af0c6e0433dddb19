// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {GasWorld} from "./GasWorld.sol";

/// @title What whole transactions cost, calldata and all: each call here is a transaction of its own.
/// @dev The double verifies in about 4,000 gas; the exported verifier takes about 336,000 (test/Verifier.t.sol).
/// forge-config: default.isolate = true
contract GasTest is GasWorld {
    uint256 private constant PROVE = 75_000;
    uint256 private constant RESPOND = 65_000;

    function measure(uint256 units, string memory name) private {
        uint256 id = sealedCommitment(units);
        uint256 first = openNext();
        vm.snapshotGasLastCall(string.concat("open, first of an epoch, ", name));
        respond(id, first, units);
        assertLe(vm.snapshotGasLastCall(string.concat("respond, ", name)), RESPOND);
        draw(first);
        vm.snapshotGasLastCall(string.concat("draw, ", name));
        prove(id, first);
        vm.snapshotGasLastCall(string.concat("prove, first of an epoch, ", name));
        uint256 second = openNext();
        vm.snapshotGasLastCall(string.concat("open, ", name));
        respond(id, second, units);
        draw(second);
        prove(id, second);
        assertLe(vm.snapshotGasLastCall(string.concat("prove, ", name)), PROVE);

        vm.roll(GENESIS + 2 * rules.epochBlocks + 100);
        staking.settle(id, 1);
        vm.snapshotGasLastCall(string.concat("settle a reward, ", name));
        openNext();
        openNext(); // one is tolerated
        vm.roll(GENESIS + 3 * rules.epochBlocks + 100);
        staking.settle(id, 2);
        vm.snapshotGasLastCall(string.concat("settle a slash, ", name));
    }

    /// @dev With units that left and others that are going to, leases that changed before and after the challenge, and a
    /// root that was replaced.
    function test_respond_withMuchToLookUp() public {
        uint256 id = sealedCommitment(1024);
        uint256 challenge = openNext();
        respond(id, challenge, 1024);
        draw(challenge);
        prove(id, challenge);
        staking.removeUnits(id, 24);
        changeLeases(id, 10);
        sealInNextPeriod(id);
        staking.removeUnits(id, 10);
        changeLeases(id, 5);
        challenge = openNext();
        changeLeases(id, 5);
        respond(id, challenge, 995);
        assertLe(vm.snapshotGasLastCall("respond, with units removed, leases changed and another root"), RESPOND);
    }

    /// @dev In each block another number, of which the last is given.
    function changeLeases(uint256 id, uint256 last) private {
        for (uint256 count = last; count < 2 * last; ++count) {
            capacity.setLeased(id, count);
            vm.roll(block.number + 1);
        }
        capacity.setLeased(id, last);
        vm.roll(block.number + 1);
    }

    function sealInNextPeriod(uint256 id) private {
        vm.roll(GENESIS + rules.sealEpochs * rules.epochBlocks);
        sealNow(id);
        post(id);
        vm.roll(block.number + 2);
    }

    function test_oneUnit() public {
        measure(1, "1 unit");
    }

    function test_allUnits() public {
        measure(1024, "1024 units");
    }

    /// @dev Nobody settled for 300 epochs, each of which has two challenges that were missed: no call costs much more for
    /// the wait.
    function test_afterALongSilence() public {
        uint256 epochs = 300;
        uint256 id = staking.createCommitment(1, 10, 0, epochs, 2000, 2000 ether);
        vm.roll(GENESIS + rules.epochBlocks);
        sealNow(id);
        for (uint256 epoch = 1; epoch <= epochs; ++epoch) {
            vm.roll(GENESIS + epoch * rules.epochBlocks + 101);
            openNext();
            openNext();
        }
        vm.roll(GENESIS + (epochs + 10) * rules.epochBlocks);

        staking.settle(id, 1);
        uint256 first = vm.snapshotGasLastCall("settle the 1st of 300 epochs after a long silence");
        uint256 tenth = 0;
        for (uint256 epoch = 2; epoch < epochs; ++epoch) {
            staking.settle(id, epoch);
            if (epoch == 10) tenth = vm.snapshotGasLastCall("settle the 10th of 300 epochs after a long silence");
        }
        staking.settle(id, epochs);
        uint256 last = vm.snapshotGasLastCall("settle the 300th of 300 epochs after a long silence");
        assertApproxEqAbs(tenth, first, 20_000, "but for a search among more slashes");
        assertApproxEqAbs(last, tenth, 20_000, "but for a search among more slashes");
        staking.close(id);
        // A miss of a unit costs 2 FLT, and one of two is tolerated.
        assertEq(flt.balanceOf(address(this)), 1e9 ether - 1e6 ether - epochs * 2 ether);
    }
}
