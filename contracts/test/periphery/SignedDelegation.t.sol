// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {FLT} from "../../src/FLT.sol";
import {SignedDelegation} from "../../src/SignedDelegation.sol";
import {ISignedDelegation} from "../../src/interfaces/ISignedDelegation.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {CallingToken} from "../doubles/CallingToken.sol";
import {SilentToken, TaxingToken} from "../doubles/OddTokens.sol";
import {Wallet} from "../doubles/Wallets.sol";
import {MoneyTest} from "../staking/MoneyTest.sol";

contract SignedDelegationTest is MoneyTest {
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    SignedDelegation private signed;
    address private carol;
    uint256 private key;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        (carol, key) = makeAddrAndKey("carol");
        signed = new SignedDelegation(address(staking));
        assertTrue(flt.transfer(carol, 1000 ether));
        vm.prank(carol);
        flt.approve(address(signed), type(uint256).max);
        id = create(200 ether);
    }

    function order(uint256 amount) private view returns (ISignedDelegation.Delegation memory d) {
        d = ISignedDelegation.Delegation({
            delegator: carol,
            id: id,
            amount: amount,
            maxPending: 0,
            nonce: signed.nonces(carol),
            deadline: block.timestamp + 1 hours
        });
    }

    function sign(uint256 by, ISignedDelegation.Delegation memory d) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(by, signed.digestOf(d));
        return abi.encodePacked(r, s, v);
    }

    function send(ISignedDelegation.Delegation memory d, bytes memory signature) private returns (uint256) {
        vm.prank(keeper);
        return signed.delegateBySig(d, signature);
    }

    function refuses(ISignedDelegation.Delegation memory d, bytes memory signature) private {
        refuses(d, signature, abi.encodeWithSelector(ISignedDelegation.NotSignedBy.selector, d.delegator));
    }

    function refuses(ISignedDelegation.Delegation memory d, bytes memory signature, bytes memory why) private {
        vm.prank(keeper);
        vm.expectRevert(why);
        signed.delegateBySig(d, signature);
    }

    /// @dev What the hash is of, as EIP-712 has it, written out.
    function test_digest() public view {
        ISignedDelegation.Delegation memory d = order(7 ether);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Muster delegation"),
                keccak256("1"),
                block.chainid,
                address(signed)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "Delegation(address delegator,uint256 id,uint256 amount,uint256 maxPending,uint256 nonce,uint256 deadline)"
                ),
                d.delegator,
                d.id,
                d.amount,
                d.maxPending,
                d.nonce,
                d.deadline
            )
        );
        assertEq(signed.digestOf(d), keccak256(abi.encodePacked(hex"1901", domain, message)));
        assertEq(signed.staking(), address(staking));
    }

    function test_delegateBySig() public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        vm.expectEmit(address(signed));
        emit ISignedDelegation.DelegatedBySig(id, carol, 0, keeper);
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(id, carol, address(signed), 300 ether, 300 ether);
        assertEq(send(d, signature), 300 ether);
        assertEq(staking.sharesOf(id, carol), 300 ether);
        assertEq(flt.balanceOf(carol), 700 ether);
        assertEq(flt.balanceOf(address(signed)), 0);
        assertEq(flt.allowance(address(signed), address(staking)), 0);
        assertEq(signed.nonces(carol), 1);
    }

    function test_delegateBySig_replayed() public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        send(d, signature);
        refuses(d, signature, abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, carol, 1));
        d.nonce = 1;
        refuses(d, signature);
    }

    /// @dev Every field is signed: a change of any of them, a single bit, makes it another's.
    function testFuzz_delegateBySig_changed(uint256 field, uint256 bit) public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        uint256 flip = 2 ** (bit % 64);
        field = field % 5;
        // forge-lint: disable-next-line(unsafe-typecast)
        if (field == 0) d.delegator = address(uint160(d.delegator) ^ uint160(flip));
        if (field == 1) d.id ^= flip;
        if (field == 2) d.amount ^= flip;
        if (field == 3) d.maxPending ^= flip;
        if (field == 4) d.deadline |= flip << 64;
        refuses(d, signature);
    }

    /// @dev What was signed with no pending epochs in mind is refused when there are some, and whoever sends it cannot say
    /// otherwise.
    function test_delegateBySig_pendingEpochs() public {
        delegate(alice, id, 1800 ether);
        ledger.setEpoch(8);
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        refuses(d, signature, abi.encodeWithSelector(IStaking.EpochsPending.selector, id, 3));
        d.maxPending = 3;
        refuses(d, signature);
        assertEq(send(d, sign(key, d)), 300 ether);
    }

    /// @dev What the staking contract refuses uses no number up.
    function test_delegateBySig_refusedStakeCanBeSentLater() public {
        delegate(alice, id, 1800 ether);
        ledger.setEpoch(6);
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        refuses(d, signature, abi.encodeWithSelector(IStaking.EpochsPending.selector, id, 1));
        assertEq(signed.nonces(carol), 0);
        assertEq(flt.balanceOf(carol), 1000 ether);
        settleHonest(id, 5);
        send(d, signature);
    }

    function test_delegateBySig_expired() public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        vm.warp(d.deadline + 1);
        refuses(d, signature, abi.encodeWithSelector(ISignedDelegation.SignatureExpired.selector, d.deadline));
        vm.warp(d.deadline);
        send(d, signature);
    }

    function test_delegateBySig_wrongSigner() public {
        (, uint256 other) = makeAddrAndKey("mallory");
        ISignedDelegation.Delegation memory d = order(300 ether);
        refuses(d, sign(other, d));
        refuses(d, "");
        refuses(d, new bytes(65));
        d.delegator = address(0); // what a bad signature recovers to, in careless contracts
        refuses(d, new bytes(65));
    }

    /// @dev The other signature that the curve has for the same message, and the short form of EIP-2098.
    function test_delegateBySig_malleated() public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, signed.digestOf(d));
        refuses(d, abi.encodePacked(r, ORDER - uint256(s), v == 27 ? uint8(28) : uint8(27)));
        refuses(d, abi.encodePacked(r, bytes32(uint256(s) | (uint256(v) - 27) << 255)));
        refuses(d, abi.encodePacked(r, s, v, uint8(0)));
        send(d, abi.encodePacked(r, s, v));
    }

    /// @dev Also after the chain has split in two.
    function test_delegateBySig_ofAnotherChain() public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        uint256 here = block.chainid;
        vm.chainId(here + 1);
        refuses(d, signature);
        vm.chainId(here);
        send(d, signature);
    }

    function test_delegateBySig_ofAnotherDeployment() public {
        SignedDelegation other = new SignedDelegation(address(staking));
        ISignedDelegation.Delegation memory d = order(300 ether);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, other.digestOf(d));
        refuses(d, abi.encodePacked(r, s, v));
    }

    /// @dev Numbers of several keys are signed side by side, and sent in any order.
    function test_delegateBySig_inAnyOrder() public {
        ISignedDelegation.Delegation memory a = order(1 ether);
        ISignedDelegation.Delegation memory b = order(2 ether);
        b.nonce = signed.nonces(carol, 5);
        bytes memory first = sign(key, a);
        send(b, sign(key, b));
        send(a, first);
        assertEq(staking.sharesOf(id, carol), 3 ether);
        assertEq(signed.nonces(carol, 5), 5 << 64 | 1);
    }

    function test_cancel() public {
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        vm.prank(keeper);
        signed.cancel(0); // its own
        vm.expectEmit(address(signed));
        emit ISignedDelegation.Cancelled(carol, 0);
        vm.prank(carol);
        signed.cancel(0);
        refuses(d, signature, abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, carol, 1));
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, carol, 1));
        signed.cancel(0);
    }

    /// @dev A wallet that is a contract; when its owner changes, so does what it has signed.
    function test_delegateBySig_byAContract() public {
        Wallet wallet = new Wallet(carol);
        assertTrue(flt.transfer(address(wallet), 10 ether));
        wallet.allow(flt, address(signed), 10 ether);
        ISignedDelegation.Delegation memory d = order(10 ether);
        d.delegator = address(wallet);
        bytes memory signature = sign(key, d);
        wallet.change(keeper);
        refuses(d, signature);
        wallet.change(carol);
        send(d, signature);
        assertEq(staking.sharesOf(id, address(wallet)), 10 ether);
        refuses(d, signature, abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, address(wallet), 1));
    }

    function permits(uint256 amount) private view returns (bytes memory) {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                carol,
                address(signed),
                amount,
                flt.nonces(carol),
                block.timestamp + 1 hours
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", flt.DOMAIN_SEPARATOR(), message)));
        return abi.encodeCall(ISignedDelegation.permit, (carol, amount, block.timestamp + 1 hours, v, r, s));
    }

    function withPermit(uint256 amount) private returns (bytes[] memory calls) {
        vm.prank(carol);
        flt.approve(address(signed), 0);
        ISignedDelegation.Delegation memory d = order(amount);
        calls = new bytes[](2);
        calls[0] = permits(amount);
        calls[1] = abi.encodeCall(ISignedDelegation.delegateBySig, (d, sign(key, d)));
    }

    function test_permit() public {
        bytes[] memory calls = withPermit(300 ether);
        vm.prank(keeper);
        signed.multicall(calls);
        assertEq(staking.sharesOf(id, carol), 300 ether);
        assertEq(flt.allowance(carol, address(signed)), 0);
    }

    /// @dev The attack: somebody sees the permit and uses it first. The allowance is there all the same.
    function test_attack_aPermitThatWasUsed() public {
        bytes[] memory calls = withPermit(300 ether);
        vm.prank(bob);
        (bool done,) = address(signed).call(calls[0]);
        assertTrue(done);
        assertEq(flt.allowance(carol, address(signed)), 300 ether);
        vm.prank(keeper);
        signed.multicall(calls);
        assertEq(staking.sharesOf(id, carol), 300 ether);
    }

    /// @dev The attack: an allowance that was given is used without a signature. No function does.
    function test_attack_anAllowanceAloneIsNothing() public {
        refuses(order(1 ether), "");
        vm.prank(address(signed)); // which allows nobody to take anything, the staking contract neither
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, staking, 0, 1 ether));
        staking.delegate(id, 1 ether, 0);
        assertEq(flt.balanceOf(carol), 1000 ether);
    }

    /// @dev The attack: a token that calls in between sends the next signature, or the same again.
    function test_attack_reentrancy() public {
        CallingToken token = new CallingToken();
        flt = token;
        setUp();
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        ISignedDelegation.Delegation memory next = d;
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(ISignedDelegation.delegateBySig, (d, signature));
        next.nonce = 1;
        calls[1] = abi.encodeCall(ISignedDelegation.delegateBySig, (next, sign(key, next)));
        next.nonce = 0;
        token.callInBetween(address(signed), calls);
        send(d, signature);
        (bool again, bytes memory why) = token.outcome(0);
        assertFalse(again);
        assertEq(why, abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, carol, 1));
        (bool then,) = token.outcome(1);
        assertTrue(then, "the token is a sender like any other");
        assertEq(staking.sharesOf(id, carol), 600 ether);
        assertEq(token.balanceOf(carol), 400 ether);
        assertEq(token.balanceOf(address(signed)), 0);
        assertEq(token.allowance(address(signed), address(staking)), 0);
    }

    /// @dev A fee on the way would be paid out of others' tokens: there are none, and it is refused.
    function test_delegateBySig_aTokenThatTakesFees() public {
        TaxingToken token = new TaxingToken();
        token.setFree(true);
        flt = FLT(address(token));
        setUp();
        ISignedDelegation.Delegation memory d = order(300 ether);
        bytes memory signature = sign(key, d);
        token.setFree(false);
        vm.prank(keeper);
        vm.expectRevert();
        signed.delegateBySig(d, signature);
        // Not even out of what somebody left here.
        assertTrue(token.transfer(address(signed), 100 ether));
        vm.prank(keeper);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.InexactTransfer.selector, RESERVE + 500 ether, RESERVE + 497 ether)
        );
        signed.delegateBySig(d, signature);
        assertEq(token.balanceOf(carol), 1000 ether);
    }

    /// @dev A token without `permit` that returns nothing.
    function test_delegateBySig_aTokenThatReturnsNothing() public {
        SilentToken token = new SilentToken();
        vm.mockCall(
            address(staking),
            abi.encodeCall(IStaking.config, ()),
            abi.encode(IStaking.Config({token: address(token), capacity: address(ledger), maxUnits: 1024}))
        );
        signed = new SignedDelegation(address(staking));
        token.transfer(carol, 10 ether);
        vm.prank(carol);
        token.approve(address(signed), 10 ether);
        ISignedDelegation.Delegation memory d = order(10 ether);
        vm.mockCall(address(staking), abi.encodeCall(IStaking.delegateFor, (carol, id, 10 ether, 0)), abi.encode(5));
        signed.permit(carol, 1, block.timestamp, 27, 0, 0); // refused by the token, and passed over
        assertEq(send(d, sign(key, d)), 5);
        assertEq(token.allowance(address(signed), address(staking)), 10 ether);
    }
}
