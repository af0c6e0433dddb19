// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ProviderAccount} from "../src/ProviderAccount.sol";
import {ProviderAccountFactory} from "../src/ProviderAccountFactory.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {GasWorld} from "./GasWorld.sol";

/// @title What a provider's account costs beside direct calls. Of two commitments in the same state, one is the account's.
/// forge-config: default.isolate = true
contract AccountGasTest is GasWorld {
    /// @dev Most that an operator's call may cost more.
    uint256 private constant MORE = 8_000;
    uint256 private constant UNITS = 10;
    uint256 private constant BOND = UNITS * 200 ether;

    ProviderAccount private account;
    uint256 private direct;
    uint256 private through;

    function setUp() public override {
        super.setUp();
        ProviderAccountFactory factory = new ProviderAccountFactory(address(staking));
        address[] memory operators = new address[](1);
        operators[0] = address(this);
        account = ProviderAccount(factory.create(address(this), makeAddr("payee"), operators, 0));
        vm.snapshotGasLastCall("create an account");
        // The first of all commitments pays for what is new to everybody.
        sealedCommitment(UNITS);
        direct = staking.createCommitment(UNITS, 10, UNITS, 10, 2000, BOND);
        assertTrue(flt.transfer(address(account), BOND + 1 ether));
        through = account.createCommitment(UNITS, 10, UNITS, 10, 2000, BOND);
        vm.snapshotGasLastCall("createCommitment");
    }

    /// @dev After a direct call, and then the same through the account, which was the last.
    function compare(string memory name, uint256 without) private {
        uint256 with = vm.snapshotGasLastCall(name);
        assertGt(with, without);
        assertLe(with - without, MORE);
        vm.snapshotValue(string.concat(name, ": more than directly"), with - without);
    }

    function lastGas() private view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    function test_seal() public {
        vm.roll(GENESIS + staking.termsOf(through).startEpoch * rules.epochBlocks);
        capacity.beginSeal(direct);
        uint256 without = lastGas();
        account.beginSeal(through);
        compare("beginSeal", without);
        vm.roll(block.number + 3);
        uint256 start = vm.snapshotState();
        capacity.drawSeal(direct, "");
        without = lastGas();
        assertTrue(vm.revertToState(start)); // the first to draw stores the value for all
        account.drawSeal(through, "");
        compare("drawSeal", without);
        capacity.drawSeal(direct, "");
        uint256 period = capacity.currentEpoch() / rules.sealEpochs;
        (, uint256 ctx,,) = capacity.sealOf(direct, period);
        capacity.postSeal(direct, ctx, SEAL_ROOT);
        without = lastGas();
        (, ctx,,) = capacity.sealOf(through, period);
        account.postSeal(through, ctx, SEAL_ROOT);
        compare("postSeal", without);
    }

    function test_respondAndProve() public {
        test_seal();
        vm.roll(block.number + 2);
        uint256 challenge = openNext();
        uint256 beacon = capacity.beaconOf(challenge);
        capacity.respond(direct, challenge, beacon, UNITS, CHAIN_ROOT);
        uint256 without = lastGas();
        account.respond(through, challenge, beacon, UNITS, CHAIN_ROOT);
        compare("respond", without);

        vm.roll(challenge + SLOT);
        uint256 start = vm.snapshotState();
        capacity.draw(challenge, "");
        without = lastGas();
        assertTrue(vm.revertToState(start));
        account.draw(challenge, "");
        compare("draw", without);

        ICapacity.Proof memory proof = aProof();
        start = vm.snapshotState();
        accept(direct, challenge);
        capacity.prove(direct, challenge, CHAIN_ROOT, "", proof);
        without = lastGas();
        assertTrue(vm.revertToState(start)); // the first to prove begins the epoch's count
        accept(through, challenge);
        account.prove(through, challenge, CHAIN_ROOT, "", proof);
        compare("prove", without);
    }

    /// @dev The verifier takes the proof for what the audit opens.
    function accept(uint256 id, uint256 challenge) private {
        ICapacity.Proof memory proof = aProof();
        (uint256 ctx, uint256 sealRoot) = capacity.sealAt(id, challenge);
        uint256 query = capacity.queryOf(id, challenge, CHAIN_ROOT);
        uint256[5] memory input = [ctx, sealRoot, capacity.beaconOf(challenge), CHAIN_ROOT, query];
        verifier.accept(proof.points, proof.commitments, proof.commitmentPok, input);
    }
}
