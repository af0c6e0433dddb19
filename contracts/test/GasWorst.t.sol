// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {GasWorld} from "./GasWorld.sol";

/// @title The most expensive calls: each must fit into one transaction.
/// forge-config: default.isolate = true
contract WorstGasTest is GasWorld {
    /// @dev No transaction of Ethereum has more gas (EIP-7825).
    uint256 private constant MOST_GAS = 2 ** 24;

    function setUp() public override {
        rules.maxChallenges = 256;
        rules.epochBlocks = 2 ** 16;
        rules.sealEpochs = 64;
        super.setUp();
    }

    /// @dev An epoch with so many challenges, each with a response, and so many changes of leases before each challenge: one
    /// in each slot.
    function fullEpoch(uint256 challenges, uint256 leases) private returns (uint256 id) {
        id = sealedCommitment(3);
        uint256 challenge = openNext();
        respond(id, challenge, 2);
        draw(challenge);
        prove(id, challenge);
        for (uint256 k = 1; k < challenges; ++k) {
            for (uint256 l = 0; l < leases; ++l) {
                vm.roll(block.number + (l == 0 ? 1 : SLOT));
                capacity.setLeased(id, l % 2);
            }
            challenge = openNext();
            respond(id, challenge, 2);
        }
        vm.roll(GENESIS + rules.epochBlocks + 82);
    }

    function measure(uint256 challenges, uint256 leases, string memory name) private {
        uint256 id = fullEpoch(challenges, leases);
        assertEq(capacity.countsOf(id, 0).claimed, 2 * challenges);
        staking.settle(id, 0);
        assertLe(vm.snapshotGasLastCall(name), MOST_GAS);
    }

    function test_settle_64() public {
        measure(64, 1, "settle an epoch of 64 challenges, leases changed for each");
    }

    function test_settle_256() public {
        measure(256, 1, "settle an epoch of 256 challenges, leases changed for each");
    }

    function test_settle_256_leases() public {
        measure(256, 8, "settle an epoch of 256 challenges, leases changed 8 times for each");
    }
}

/// @title Rewards of as many epochs as can overlap.
/// forge-config: default.isolate = true
contract VestingGasTest is GasWorld {
    uint8 private constant VESTING = 64;

    uint256 private id;

    /// @dev Each of 64 epochs has its reward, which is settled in the next: 64 of them vest side by side.
    function setUp() public override {
        rules.sealEpochs = 64;
        money.vestingEpochs = VESTING;
        super.setUp();
        id = staking.createCommitment(1, 10, 0, 1000, 2000, 200 ether);
        staking.delegate(id, 100 ether);
        for (uint256 epoch = 0; epoch < VESTING; ++epoch) {
            respondIn(epoch, true);
            settleNext(epoch);
        }
    }

    function respondIn(uint256 epoch, bool proven) private {
        vm.roll(GENESIS + epoch * rules.epochBlocks + 100);
        if (epoch % rules.sealEpochs == 0) sealNow(id);
        uint256 challenge = openNext();
        respond(id, challenge, 1);
        if (!proven) return;
        draw(challenge);
        prove(id, challenge);
    }

    function settleNext(uint256 epoch) private {
        vm.roll(GENESIS + (epoch + 1) * rules.epochBlocks + 90);
        staking.settle(id, epoch);
    }

    function test_claim_afterALongAbsence() public {
        vm.roll(GENESIS + 1000 * rules.epochBlocks);
        staking.claim(id);
        vm.snapshotGasLastCall("claim, after an absence in which 64 rewards ended");
        assertEq(staking.accountOf(id).unvested, 0);
    }

    function test_settle_forfeitsThemAll() public {
        respondIn(VESTING, false);
        assertGt(staking.accountOf(id).unvested, 0);
        settleNext(VESTING);
        vm.snapshotGasLastCall("settle a false claim, forfeiting 64 rewards");
        assertEq(staking.accountOf(id).unvested, 0);
    }
}
