// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Lens} from "../src/Lens.sol";
import {SignedDelegation} from "../src/SignedDelegation.sol";
import {Staking} from "../src/Staking.sol";
import {ISignedDelegation} from "../src/interfaces/ISignedDelegation.sol";
import {GasWorld} from "./GasWorld.sol";

/// @title What all other transactions cost, from a commitment's first to its last.
/// forge-config: default.isolate = true
contract LifeGasTest is GasWorld {
    uint256 private constant UNITS = 10;
    uint256 private constant COLLATERAL = UNITS * 200 ether;
    /// @dev An epoch's first change of a stake also keeps what it was before.
    uint256 private constant MOST_DELEGATE = 175_000;

    function toEpoch(uint256 epoch) private {
        vm.roll(GENESIS + epoch * rules.epochBlocks);
    }

    /// @dev Responds to a challenge and settles the epoch in the next one.
    function earn(uint256 id) private returns (uint256 challenge) {
        challenge = openNext();
        respond(id, challenge, UNITS);
        draw(challenge);
        prove(id, challenge);
        toEpoch(2);
        vm.roll(block.number + 100);
        staking.settle(id, 1);
    }

    function test_aCommitmentsLife() public {
        uint256 id = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL / 10);
        vm.snapshotGasLastCall("createCommitment, to be delegated to");
        staking.delegate(id, COLLATERAL * 9 / 10, 0);
        vm.snapshotGasLastCall("delegate, a delegator's first, which activates");
        staking.delegate(id, 100 ether, 0);
        assertLe(vm.snapshotGasLastCall("delegate"), MOST_DELEGATE);
        uint256 other = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL);
        vm.snapshotGasLastCall("createCommitment, active at once");
        staking.addBond(id, 1 ether);
        vm.snapshotGasLastCall("addBond");
        staking.fundRewards(1 ether);
        vm.snapshotGasLastCall("fundRewards");

        toEpoch(1);
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
        toEpoch(3);
        staking.delegate(id, 100 ether, 0);
        assertLe(vm.snapshotGasLastCall("delegate, in a later epoch"), MOST_DELEGATE);
        staking.undelegate(id, 100 ether);
        vm.snapshotGasLastCall("undelegate, in an epoch with other changes");
        toEpoch(4);
        staking.undelegate(id, 100 ether);
        vm.snapshotGasLastCall("undelegate, in a later epoch");
        staking.collect();
        vm.snapshotGasLastCall("collect");
        staking.removeUnits(id, 1);
        vm.snapshotGasLastCall("removeUnits");
        toEpoch(6);
        staking.claim(id);
        vm.snapshotGasLastCall("claim");
        staking.withdraw(id, 0);
        vm.snapshotGasLastCall("withdraw");
        staking.redelegate(id, 1, other, 100);
        vm.snapshotGasLastCall("redelegate, a delegator's first there");
        forOthers(other);

        capacity.beginSeal(id);
        vm.roll(block.number + 3);
        capacity.drawSeal(id, "");
        post(id);
        vm.snapshotGasLastCall("postSeal");
        toEpoch(12);
        for (uint256 epoch = 2; epoch <= 10; ++epoch) {
            staking.settle(id, epoch);
            vm.snapshotGasLastCall("settle an epoch without a challenge");
        }
        staking.close(id);
        vm.snapshotGasLastCall("close");
    }

    function forOthers(uint256 other) private {
        address delegator = makeAddr("delegator");
        staking.delegateFor(delegator, other, 10 ether, 100);
        vm.snapshotGasLastCall("delegateFor, a delegator's first");
        staking.delegateFor(delegator, other, 10 ether, 100);
        vm.snapshotGasLastCall("delegateFor");
    }

    function test_signedDelegations() public {
        uint256 id = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL);
        SignedDelegation signed = new SignedDelegation(address(staking));
        (address delegator, uint256 key) = makeAddrAndKey("delegator");
        assertTrue(flt.transfer(delegator, 1000 ether));
        vm.prank(delegator);
        flt.approve(address(signed), 100 ether);
        ISignedDelegation.Delegation memory d =
            ISignedDelegation.Delegation(delegator, id, 100 ether, 0, 1 << 64, block.timestamp);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, signed.digestOf(d));
        signed.delegateBySig(d, abi.encodePacked(r, s, v));
        vm.snapshotGasLastCall("delegateBySig, a delegator's first");
        d.nonce = 2 << 64;
        (v, r, s) = vm.sign(key, signed.digestOf(d));
        bytes[] memory calls = new bytes[](2);
        calls[1] = abi.encodeCall(ISignedDelegation.delegateBySig, (d, abi.encodePacked(r, s, v)));
        bytes32 permit = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                delegator,
                address(signed),
                100 ether,
                0,
                block.timestamp
            )
        );
        (v, r, s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", flt.DOMAIN_SEPARATOR(), permit)));
        calls[0] = abi.encodeCall(ISignedDelegation.permit, (delegator, 100 ether, block.timestamp, v, r, s));
        signed.multicall(calls);
        vm.snapshotGasLastCall("delegateBySig, with a permit");
    }

    /// @dev Owed and unclaimed: what somebody else does about it.
    function test_whatIsOwedAndEarned() public {
        uint256 id = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL);
        toEpoch(1);
        sealNow(id);
        earn(id);
        vm.prank(makeAddr("somebody"));
        staking.collectFor(address(this));
        vm.snapshotGasLastCall("collectFor");
        toEpoch(6);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        staking.claimTo(ids, makeAddr("cold"));
        vm.snapshotGasLastCall("claimTo");
        Lens lens = new Lens(address(staking));
        lens.commitments(0, 1);
        vm.snapshotGasLastCall("Lens.commitments, of one");
        lens.stakesOf(address(this), 0, 1);
        vm.snapshotGasLastCall("Lens.stakesOf, of one");
        lens.firstSealOf(id, 0, 1);
        vm.snapshotGasLastCall("Lens.firstSealOf");
        lens.pendingCostOf(id, 1);
        vm.snapshotGasLastCall("Lens.pendingCostOf, of one epoch");
    }

    /// @dev A slash that takes from bond, pool and thawing stake, and all rewards of an epoch, and one that is finished.
    function test_slashes() public {
        uint256 id = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, COLLATERAL / 10);
        staking.delegate(id, COLLATERAL * 9 / 10, 0);
        toEpoch(1);
        sealNow(id);
        uint256 challenge = earn(id);
        staking.undelegate(id, 10 ether);
        respond(id, openNext(), UNITS); // and does not prove
        toEpoch(3);
        openNext();
        openNext();
        openNext(); // one is tolerated
        vm.roll(block.number + 20);
        staking.settle(id, 2);
        vm.snapshotGasLastCall("settle a false claim, of a reward's epoch");
        staking.giveBack(id, 0);
        vm.snapshotGasLastCall("giveBack");
        toEpoch(4);
        staking.takeBack(id, 0);
        vm.snapshotGasLastCall("takeBack, provider and delegator");
        staking.takeBackRequest(id, 0, 0);
        vm.snapshotGasLastCall("takeBackRequest");
        toEpoch(5);
        staking.settle(id, 3);
        toEpoch(12);
        staking.finishSlash(id, 1);
        vm.snapshotGasLastCall("finishSlash");
        staking.payOpening(challenge);
        vm.snapshotGasLastCall("payOpening");
    }

    function test_batches() public {
        uint256[] memory ids = new uint256[](10);
        for (uint256 k = 0; k < 10; ++k) {
            ids[k] = staking.createCommitment(1, 10, 0, 20, 2000, 200 ether);
        }
        toEpoch(11);
        staking.settleMany(ids, 1);
        vm.snapshotGasLastCall("settleMany, an epoch of each of 10 commitments");
        uint256[] memory one = new uint256[](1);
        one[0] = ids[0];
        staking.settleMany(one, 9);
        vm.snapshotGasLastCall("settleMany, 8 epochs of a commitment");
        staking.claimMany(ids);
        vm.snapshotGasLastCall("claimMany, 10 commitments without rewards");
        address next = address(new Staking(staking.config(), money, makeAddr("treasury"), staking.authority()));
        staking.moveReserve(next);
        vm.snapshotGasLastCall("moveReserve");
    }
}
