// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {FLT} from "../../src/FLT.sol";
import {CallingToken} from "../doubles/CallingToken.sol";
import {AccountTest} from "./AccountTest.sol";

/// @title A hostile token that is the account's owner, and so may do everything, enters it in the middle of every call
/// that uses the token.
contract AccountReentrancyTest is AccountTest {
    uint256 private id;

    function aToken() internal override returns (FLT) {
        return new CallingToken();
    }

    function setUp() public override {
        super.setUp();
        id = earning();
        finish(id);
        owedSomething();
        assertTrue(flt.transfer(address(account), 1000 ether));
        vm.prank(owner);
        account.transferOwnership(address(flt));
        vm.prank(address(flt));
        account.acceptOwnership();
    }

    function entries() private view returns (bytes[] memory all) {
        all = new bytes[](6);
        all[0] = abi.encodeCall(account.createCommitment, (1, 10, 0, 1, 0, 200 ether));
        all[1] = abi.encodeCall(account.addBond, (id, 1 ether));
        all[2] = abi.encodeCall(account.close, (id));
        all[3] = abi.encodeCall(account.claim, (id));
        all[4] = abi.encodeCall(account.collect, ());
        all[5] = abi.encodeCall(account.payOut, (address(flt)));
    }

    function refusesEntry(bytes memory what) private {
        CallingToken token = CallingToken(address(flt));
        bytes[] memory all = entries();
        token.callInBetween(address(account), all);
        (bool done,) = calls(address(flt), what);
        assertTrue(done);
        assertEq(token.made(), all.length, "it was tried");
        for (uint256 k = 0; k < all.length; ++k) {
            (bool entered, bytes memory result) = token.outcome(k);
            assertFalse(entered);
            assertEq(result, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        }
    }

    function test_createCommitment() public {
        refusesEntry(entries()[0]);
    }

    function test_addBond() public {
        assertTrue(flt.transfer(address(account), 20 ether));
        vm.prank(address(flt));
        uint256 open = account.createCommitment(1, 10, 0, 1, 0, 20 ether);
        refusesEntry(abi.encodeCall(account.addBond, (open, 1 ether)));
    }

    function test_close() public {
        refusesEntry(entries()[2]);
    }

    function test_claim() public {
        refusesEntry(entries()[3]);
    }

    function test_collect() public {
        refusesEntry(entries()[4]);
    }

    function test_payOut() public {
        refusesEntry(entries()[5]);
    }
}
