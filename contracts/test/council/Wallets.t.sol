// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Authority} from "../../src/Authority.sol";
import {Multisig} from "../doubles/Multisig.sol";
import {CouncilTest} from "./CouncilTest.sol";

/// @title Wallets of several keys: one is elected and acts as a member, and one is the council.
contract CouncilWalletsTest is CouncilTest {
    uint256[3] private keys = [uint256(0xa1), 0xb2, 0xc3];
    Multisig private wallet;

    function setUp() public override {
        super.setUp();
        bytes[] memory signers = new bytes[](3);
        for (uint256 k = 0; k < 3; ++k) {
            signers[k] = abi.encodePacked(vm.addr(keys[k]));
        }
        wallet = new Multisig(signers, 2);
    }

    /// @dev By two of the three keys, ordered as the wallet wants them.
    function byWallet(uint256 one_, uint256 other, address target, bytes memory data) private {
        wallet.execute(target, data, signed(one_, other, target, data));
    }

    function signed(uint256 one_, uint256 other, address target, bytes memory data)
        private
        view
        returns (bytes memory)
    {
        (bytes memory a, bytes memory b) = (abi.encodePacked(vm.addr(one_)), abi.encodePacked(vm.addr(other)));
        if (keccak256(a) > keccak256(b)) (a, b, one_, other) = (b, a, other, one_);
        bytes[] memory signers = new bytes[](2);
        (signers[0], signers[1]) = (a, b);
        bytes[] memory signatures = new bytes[](2);
        bytes32 hash = wallet.hashOf(target, data);
        (signatures[0], signatures[1]) = (sign(one_, hash), sign(other, hash));
        return abi.encode(signers, signatures);
    }

    function sign(uint256 key, bytes32 hash) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, hash);
        return abi.encodePacked(r, s, v);
    }

    function test_aWalletIsElectedAndApproves() public {
        beginNominations();
        vm.prank(stranger);
        council.nominate(address(wallet));
        byWallet(keys[0], keys[1], address(council), abi.encodeCall(council.accept, ()));
        support(alice, address(wallet), LEAST);
        goToTheVote();
        vote(bob, address(wallet), 1);
        finish();
        assertEq(seatOf(address(wallet)), 0);

        (uint256 nonce, uint256 expiry) = terms();
        bytes memory call = abi.encodeCall(council.pause, (nonce, expiry));
        approve(call, 4, 7);
        assertFalse(staking.paused());
        byWallet(keys[2], keys[1], address(council), call);
        assertTrue(staking.paused());
    }

    function test_aKeyOfAWalletIsNoMember() public {
        beginNominations();
        stand(newcomer(0));
        vm.prank(vm.addr(keys[0]));
        council.nominate(address(wallet));
        support(alice, address(wallet), LEAST);
        assertFalse(council.nomineeOf(1, address(wallet)).accepted);
        bytes memory call = abi.encodeCall(council.accept, ());
        bytes memory signatures = signed(keys[0], keys[0], address(council), call);
        vm.expectRevert(Multisig.WrongSignatures.selector);
        wallet.execute(address(council), call, signatures);
    }

    /// @dev Where there is no elected council, a wallet has its roles, and holds a pause that the governor ends.
    function test_aWalletIsTheCouncil() public {
        Authority other = new Authority(
            Authority.Config({
                admin: dao,
                guardian: stranger,
                council: address(wallet),
                elected: false,
                delay: 0,
                capacity: address(ledger),
                staking: address(staking),
                market: address(0),
                certificates: address(0)
            })
        );
        bytes memory call = abi.encodeCall(authority.updateAuthority, (address(staking), address(other)));
        vm.prank(dao);
        authority.execute(address(authority), call);
        call = abi.encodeCall(staking.pause, ());
        byWallet(keys[0], keys[1], address(staking), call);
        assertTrue(staking.paused());
        call = abi.encodeCall(staking.unpause, ());
        bytes memory signatures = signed(keys[0], keys[1], address(staking), call);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(wallet)));
        wallet.execute(address(staking), call, signatures);
        vm.prank(dao);
        staking.unpause();
        assertFalse(staking.paused());
    }
}
