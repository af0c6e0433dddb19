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
        vm.roll(GENESIS + 2 * rules.epochBlocks + 82);
    }

    function measure(uint256 challenges, uint256 leases, string memory name) private {
        uint256 id = fullEpoch(challenges, leases);
        assertEq(capacity.countsOf(id, 1).claimed, 2 * challenges);
        staking.settle(id, 1);
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

/// @title Rewards of many epochs at once, of an account that changed its stake in as many of them as one call goes through.
/// forge-config: default.isolate = true
contract ClaimGasTest is GasWorld {
    uint8 private constant VESTING = 64;
    uint256 private constant EPOCHS = 300;

    address private restless = makeAddr("restless"); // changes its stake in the first 64 epochs
    uint256 private id;

    function setUp() public override {
        rules.sealEpochs = 64;
        money.vestingEpochs = VESTING;
        super.setUp();
        assertTrue(flt.transfer(restless, 1000 ether));
        vm.prank(restless);
        flt.approve(address(staking), 1000 ether);
        id = staking.createCommitment(1, 10, 0, 1000, 2000, 200 ether);
        staking.delegate(id, 100 ether, 0);
        for (uint256 epoch = 1; epoch <= EPOCHS; ++epoch) {
            respondIn(epoch, true);
            settleNext(epoch);
        }
    }

    function respondIn(uint256 epoch, bool proven) private {
        vm.roll(GENESIS + epoch * rules.epochBlocks + 100);
        if (epoch == 1 || epoch % rules.sealEpochs == 0) sealNow(id);
        if (epoch <= 64) {
            vm.prank(restless);
            staking.delegate(id, 1 ether, 100);
        }
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
        vm.snapshotGasLastCall("claim, provider and delegator, after 300 epochs");
        vm.startPrank(restless);
        staking.claim(id);
        vm.snapshotGasLastCall("claim, after 300 epochs and 64 changes of shares");
        vm.stopPrank();
        assertEq(staking.claimable(id, restless), 0);
    }

    function test_settle_forfeitsManyRewards() public {
        respondIn(EPOCHS + 1, false);
        assertGt(staking.accountOf(id).unreleased, 0);
        settleNext(EPOCHS + 1);
        vm.snapshotGasLastCall("settle a false claim, forfeiting 64 rewards");
        assertEq(staking.accountOf(id).unreleased, 0);
        staking.giveBack(id, 0);
        vm.roll(block.number + rules.epochBlocks);
        staking.takeBack(id, 0);
        vm.snapshotGasLastCall("takeBack, 64 rewards");
    }
}
