// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";
import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {IProviderAccountFactory} from "../../src/interfaces/IProviderAccountFactory.sol";
import {AccountTest} from "./AccountTest.sol";

/// @title Gives somebody its tokens in its constructor, and leaves the code of a proper account behind.
contract Trap {
    constructor(FLT flt, address thief, bytes memory code) {
        flt.approve(thief, type(uint256).max);
        assembly ("memory-safe") {
            return(add(code, 32), mload(code))
        }
    }
}

/// @title Making accounts, and telling them from others.
contract FactoryTest is AccountTest {
    function test_itVouchesForWhatItMade() public {
        assertEq(factory.staking(), address(staking));
        assertTrue(factory.isAccount(address(account)));
        assertFalse(factory.isAccount(address(factory)));
        address another = factory.create(thief, payee, none(), 0);
        assertTrue(factory.isAccount(another));
        assertEq(ProviderAccount(another).owner(), thief);
        assertEq(ProviderAccount(another).payee(), payee);
        assertEq(ProviderAccount(another).operators().length, 0);
    }

    function test_itSaysWhatItMade() public {
        uint256 start = vm.snapshotState();
        address expected = address(made("next"));
        assertTrue(vm.revertToState(start));
        vm.expectEmit(address(factory));
        emit IProviderAccountFactory.AccountCreated(expected, owner);
        made("next");
    }

    /// @dev Same code, and yet the thief takes what comes: it is not the code that shows an account to be safe.
    function test_itDoesNotVouchForTheSameCode() public {
        ProviderAccount trap = ProviderAccount(address(new Trap(flt, thief, address(account).code)));
        assertEq(address(trap).codehash, address(account).codehash);
        assertEq(flt.allowance(address(trap), thief), type(uint256).max);
        assertFalse(factory.isAccount(address(trap)));
    }

    /// @dev The address depends on the owner and on all else, not on who comes first: a reorganisation cannot put
    /// another's account where tokens were sent.
    function testFuzz_theAddressIsTheOwners(address other, address otherPayee, bytes32 salt) public {
        vm.assume(other != address(0) && otherPayee != address(0));
        vm.assume(other != owner || otherPayee != payee);
        vm.assume(salt != 0); // as for the account that there is
        uint256 start = vm.snapshotState();
        address first = address(made(salt));
        assertTrue(vm.revertToState(start));
        vm.prank(thief);
        assertNotEq(factory.create(other, otherPayee, pair(operator, second), salt), first);
        assertNotEq(factory.create(owner, payee, one(operator), salt), first);
        assertEq(address(made(salt)), first);
    }

    function test_theSameAgain() public {
        vm.expectRevert();
        made(0);
        assertNotEq(address(made("another")), address(account));
    }

    function test_noAccountIsMadeForNobody() public {
        vm.expectRevert();
        factory.create(address(0), payee, none(), 0);
        vm.expectRevert();
        factory.create(owner, address(0), none(), 0);
    }

    /// @dev Who is named twice is an operator once.
    function test_anOperatorNamedTwice() public {
        ProviderAccount twice = ProviderAccount(factory.create(owner, payee, pair(operator, operator), 0));
        assertEq(twice.operators(), one(operator));
    }
}
