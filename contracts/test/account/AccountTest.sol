// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {ProviderAccountFactory} from "../../src/ProviderAccountFactory.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {GasWorld} from "../GasWorld.sol";

/// @title A provider's account over both contracts, with the people that it has to do with.
abstract contract AccountTest is GasWorld {
    uint256 internal constant UNITS = 4;
    uint256 internal constant BOND = UNITS * 200 ether; // all of the collateral
    uint256 internal constant DURATION = 12;
    bytes4 internal constant SOME = 0x61626364;
    bytes4 internal constant OTHER = 0x65666768;

    address internal owner = makeAddr("owner");
    address internal payee = makeAddr("payee");
    address internal operator = makeAddr("operator");
    address internal second = makeAddr("second operator");
    address internal thief = makeAddr("thief");
    address internal lender = makeAddr("lender");

    ProviderAccountFactory internal factory;
    ProviderAccount internal account;

    function setUp() public virtual override {
        super.setUp();
        factory = new ProviderAccountFactory(address(staking));
        account = made(0);
    }

    function made(bytes32 salt) internal returns (ProviderAccount) {
        return ProviderAccount(factory.create(owner, payee, pair(operator, second), salt));
    }

    function none() internal pure returns (address[] memory) {
        return new address[](0);
    }

    function one(address who) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = who;
    }

    function pair(address a, address b) internal pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (a, b);
    }

    /// @dev An active commitment of the account, in its first epoch.
    function committed() internal returns (uint256) {
        return committed(account);
    }

    function committed(ProviderAccount whose) internal returns (uint256 id) {
        assertTrue(flt.transfer(address(whose), BOND));
        vm.prank(owner);
        id = whose.createCommitment(UNITS, 10, UNITS, DURATION, 2000, BOND);
        toEpoch(staking.termsOf(id).startEpoch);
    }

    function toEpoch(uint256 epoch) internal {
        vm.roll(GENESIS + epoch * rules.epochBlocks);
    }

    /// @dev Seals it for the current period, by an operator.
    function sealBy(address who, uint256 id) internal {
        vm.roll(block.number + 1);
        vm.prank(who);
        account.beginSeal(id);
        vm.roll(block.number + 3);
        vm.prank(who);
        account.drawSeal(id, "");
        (, uint256 ctx,,) = capacity.sealOf(id, capacity.currentEpoch() / rules.sealEpochs);
        vm.prank(who);
        account.postSeal(id, ctx, SEAL_ROOT);
        vm.roll(block.number + 2);
    }

    function respondBy(address who, uint256 id, uint256 challenge, uint256 n) internal {
        uint256 beacon = capacity.beaconOf(challenge);
        vm.prank(who);
        account.respond(id, challenge, beacon, n, CHAIN_ROOT);
    }

    function drawBy(address who, uint256 challenge) internal {
        vm.roll(challenge + SLOT);
        vm.prank(who);
        account.draw(challenge, "");
    }

    function proveBy(address who, uint256 id, uint256 challenge) internal {
        ICapacity.Proof memory proof = acceptedProof(id, challenge);
        vm.prank(who);
        account.prove(id, challenge, CHAIN_ROOT, "", proof);
    }

    /// @dev A proof that the verifier accepts for what the audit opens.
    function acceptedProof(uint256 id, uint256 challenge) internal returns (ICapacity.Proof memory proof) {
        proof = aProof();
        (uint256 ctx, uint256 sealRoot) = capacity.sealAt(id, challenge);
        uint256 query = capacity.queryOf(id, challenge, CHAIN_ROOT);
        uint256[5] memory input = [ctx, sealRoot, capacity.beaconOf(challenge), CHAIN_ROOT, query];
        verifier.accept(proof.points, proof.commitments, proof.commitmentPok, input);
    }

    /// @dev Goes to where an epoch can be settled, and settles it.
    function settle(uint256 id, uint256 epoch) internal {
        vm.roll(GENESIS + (epoch + 1) * rules.epochBlocks + 100);
        staking.settle(id, epoch);
    }

    /// @dev A commitment with rewards of an honest epoch that are released.
    function earning() internal returns (uint256 id) {
        id = committed();
        sealBy(operator, id);
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS);
        drawBy(operator, challenge);
        proveBy(operator, id, challenge);
        release(id);
        assertGt(staking.claimable(id, address(account)), 0);
    }

    /// @dev Settles a commitment's next epoch, and goes to where its reward is released.
    function release(uint256 id) internal {
        settle(id, staking.accountOf(id).nextEpoch);
        toEpoch(capacity.currentEpoch() + staking.accountOf(id).vestingEpochs);
    }

    /// @dev Goes past the last epoch of a commitment and settles all.
    function finish(uint256 id) internal {
        uint256 epoch = staking.accountOf(id).nextEpoch;
        for (; epoch <= staking.termsOf(id).endEpoch; ++epoch) {
            settle(id, epoch);
        }
    }

    /// @dev The account is the treasury, and is owed the treasury's part of a slash.
    function owedSomething() internal returns (uint256 amount) {
        uint256 id = sealedCommitment(1);
        staking.setTreasury(address(account));
        uint256 epoch = staking.termsOf(id).startEpoch;
        vm.roll(GENESIS + (epoch + 1) * rules.epochBlocks);
        for (uint256 k = 0; k < 4; ++k) {
            openNext(); // two may be within the grace of a period, and one is tolerated
        }
        settle(id, epoch);
        settle(id, epoch + 1);
        toEpoch(staking.slashOf(id, 0).dueEpoch);
        staking.finishSlash(id, 0);
        amount = staking.owed(address(account));
        assertGt(amount, 0);
    }

    function takeLien(address holder) internal {
        vm.prank(owner);
        account.offerLien(holder);
        vm.prank(holder);
        account.takeLien();
    }

    function calls(address who, bytes memory what) internal returns (bool done, bytes memory result) {
        vm.prank(who);
        return address(account).call(what);
    }

    function assertRefused(address who, bytes memory what, bytes memory why) internal {
        (bool done, bytes memory result) = calls(who, what);
        assertFalse(done, "it is refused");
        assertEq(result, why, "and says why");
    }

    /// @dev What only the owner may do.
    function ownersCalls(uint256 id) internal view returns (bytes[] memory all) {
        all = new bytes[](10);
        all[0] = abi.encodeCall(account.createCommitment, (1, 10, 0, 1, 0, 200 ether));
        all[1] = abi.encodeCall(account.addBond, (id, 1 ether));
        all[2] = abi.encodeCall(account.addUnits, (id, 1));
        all[3] = abi.encodeCall(account.removeUnits, (id, 1));
        all[4] = abi.encodeCall(account.changeOperators, (one(thief), none()));
        all[5] = abi.encodeCall(account.setPayee, (thief));
        all[6] = abi.encodeCall(account.allowCall, (address(verifier), SOME));
        all[7] = abi.encodeCall(account.forbidCall, (address(verifier), SOME));
        all[8] = abi.encodeCall(account.offerLien, (thief));
        all[9] = abi.encodeCall(account.transferOwnership, (thief));
    }

    /// @dev What brings money home.
    function paying(uint256 id) internal view returns (bytes[] memory all) {
        all = new bytes[](4);
        all[3] = abi.encodeCall(account.takeBack, (id, 0));
        all[0] = abi.encodeCall(account.close, (id));
        all[1] = abi.encodeCall(account.claim, (id));
        all[2] = abi.encodeCall(account.collect, ());
    }

    /// @dev What operators may do.
    function operatorsCalls(uint256 id) internal view returns (bytes[] memory all) {
        ICapacity.Proof memory proof;
        all = new bytes[](7);
        all[0] = abi.encodeCall(account.beginSeal, (id));
        all[1] = abi.encodeCall(account.drawSeal, (id, ""));
        all[2] = abi.encodeCall(account.postSeal, (id, 1, 1));
        all[3] = abi.encodeCall(account.respond, (id, 1, 1, 1, 1));
        all[4] = abi.encodeCall(account.draw, (1, ""));
        all[5] = abi.encodeCall(account.prove, (id, 1, 1, "", proof));
        all[6] = abi.encodeCall(account.operate, (address(verifier), "abcd"));
    }
}
