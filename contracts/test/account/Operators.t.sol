// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IProviderAccount} from "../../src/interfaces/IProviderAccount.sol";
import {Called} from "../doubles/Called.sol";
import {AccountTest} from "./AccountTest.sol";

/// @title What operators can do, and what whoever steals their keys cannot.
contract OperatorsTest is AccountTest {
    Called private market = new Called();

    /// @dev One seals and responds, another proves: the ledger takes both for the provider.
    function testFuzz_operatorsDoTheWork(uint256 n) public {
        n = bound(n, 1, UNITS);
        uint256 id = committed();
        sealBy(operator, id);
        uint256 challenge = openNext();
        respondBy(second, id, challenge, n);
        drawBy(operator, challenge);
        proveBy(second, id, challenge);
        (, uint256 claimed, bool proven) = capacity.responseOf(id, challenge);
        assertEq(claimed, n);
        assertTrue(proven);
    }

    function test_othersAreNoOperators() public {
        uint256 id = committed();
        address[4] memory others = [owner, payee, thief, address(this)];
        bytes[] memory all = operatorsCalls(id);
        for (uint256 i = 0; i < others.length; ++i) {
            for (uint256 k = 0; k < all.length; ++k) {
                assertRefused(
                    others[i], all[k], abi.encodeWithSelector(IProviderAccount.NotOperator.selector, others[i])
                );
            }
        }
    }

    /// @dev The ledger's own reasons come through to operators.
    function test_theLedgersRefusalsComeThrough() public {
        uint256 id = committed();
        uint256 epoch = 0;
        bytes[] memory all = operatorsCalls(id);
        vm.prank(operator);
        account.beginSeal(id);
        assertRefused(operator, all[0], abi.encodeWithSelector(ICapacity.SealAlreadyBegun.selector, id, epoch));
        assertRefused(operator, all[2], abi.encodeWithSelector(ICapacity.SealNotDrawn.selector, id, epoch));
        assertRefused(operator, all[3], abi.encodeWithSelector(ICapacity.ChallengeNotOpen.selector, 1));
        assertRefused(operator, all[4], abi.encodeWithSelector(ICapacity.ChallengeNotOpen.selector, 1));
        assertRefused(operator, all[5], abi.encodeWithSelector(ICapacity.NotResponded.selector, id, 1));
    }

    function test_changingOperators() public {
        address third = makeAddr("third operator");
        assertEq(account.operators(), pair(operator, second));
        vm.expectEmit(address(account));
        emit IProviderAccount.OperatorAdded(third);
        vm.expectEmit(address(account));
        emit IProviderAccount.OperatorRemoved(operator);
        vm.prank(owner);
        account.changeOperators(one(third), one(operator));
        assertEq(account.operators(), pair(third, second));
        assertTrue(account.isOperator(third));
        assertFalse(account.isOperator(operator));
    }

    /// @dev Adding who is there and removing who is not changes nothing, and says nothing.
    function test_changingOperatorsTwice() public {
        vm.recordLogs();
        vm.prank(owner);
        account.changeOperators(one(operator), one(thief));
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(account.operators(), pair(operator, second));
    }

    function test_aRevokedOperatorIsOut() public {
        uint256 id = committed();
        vm.prank(owner);
        account.changeOperators(none(), one(operator));
        bytes[] memory all = operatorsCalls(id);
        for (uint256 k = 0; k < all.length; ++k) {
            assertRefused(operator, all[k], abi.encodeWithSelector(IProviderAccount.NotOperator.selector, operator));
        }
        sealBy(second, id);
    }

    /// @dev Revoked between response and proof, it can still prove at the ledger, where anyone may: the provider loses
    /// nothing by revoking a key in a hurry.
    function test_aResponseOfARevokedOperatorCanBeProven() public {
        uint256 id = committed();
        sealBy(operator, id);
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS);
        vm.prank(owner);
        account.changeOperators(none(), one(operator));
        vm.roll(challenge + SLOT);
        vm.prank(operator);
        capacity.draw(challenge, "");
        ICapacity.Proof memory proof = acceptedProof(id, challenge);
        vm.prank(operator);
        capacity.prove(id, challenge, CHAIN_ROOT, "", proof);
        (,, bool proven) = capacity.responseOf(id, challenge);
        assertTrue(proven);
    }

    /// @dev A stolen operator key: no call of the owner's, none that pays, no other way to the rewards.
    function test_aStolenKeyReachesNoMoney() public {
        uint256 id = earning();
        owedSomething();
        assertTrue(flt.transfer(address(account), 7 ether));
        bytes[] memory all = ownersCalls(id);
        for (uint256 k = 0; k < all.length; ++k) {
            assertRefused(
                operator, all[k], abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, operator)
            );
        }
        all = paying(id);
        bytes memory refused = abi.encodeWithSelector(IProviderAccount.NotBeneficiary.selector, operator);
        for (uint256 k = 0; k < all.length; ++k) {
            assertRefused(operator, all[k], refused);
        }
        assertRefused(operator, abi.encodeCall(account.payOut, (address(flt))), refused);
        assertRefused(operator, abi.encodeCall(account.takeLien, ()), notOffered(operator));
        bytes memory notHolder = abi.encodeWithSelector(IProviderAccount.NotLienHolder.selector, operator);
        assertRefused(operator, abi.encodeCall(account.liftLien, ()), notHolder);
        bytes memory unauthorized = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, operator);
        assertRefused(operator, abi.encodeCall(account.acceptOwnership, ()), unauthorized);
    }

    function notOffered(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IProviderAccount.LienNotOffered.selector, who);
    }

    /// @dev What it can do: claim what no proof can be made for. That costs a part of the bond, as the same fault of the
    /// owner's own key would, and nothing of it is the thief's but the bounty of whoever settles.
    function test_aStolenKeyCanClaimFalsely() public {
        uint256 id = earning();
        uint256 bond = staking.accountOf(id).bond;
        sealBy(operator, id);
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS); // with a root that nobody can prove
        uint256 epoch = capacity.epochOf(challenge);
        while (staking.accountOf(id).nextEpoch <= epoch) {
            settle(id, staking.accountOf(id).nextEpoch);
        }
        // 20 % of the collateral of each unit (test/Rules.sol).
        assertEq(bond - staking.accountOf(id).bond, BOND / 5);
        assertEq(flt.balanceOf(operator) + staking.owed(operator) + staking.claimable(id, operator), 0);
    }

    /// @dev Whatever an operator calls, with whatever arguments.
    function testFuzz_noCallOfAnOperatorMovesMoney(uint256 which, uint256[8] calldata arguments) public {
        uint256 id = earning();
        assertTrue(flt.transfer(address(account), 7 ether));
        bytes[4] memory groups = [
            abi.encode(ownersCalls(id)),
            abi.encode(paying(id)),
            abi.encode(operatorsCalls(id)),
            abi.encode(everybodysCalls())
        ];
        bytes[] memory group = abi.decode(groups[which % 4], (bytes[]));
        bytes memory call = group[(which / 4) % group.length];
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes4 selector = bytes4(call);
        bytes32 before = everything(id);
        calls(operator, call);
        calls(operator, abi.encodePacked(selector, arguments));
        assertEq(everything(id), before);
    }

    function everybodysCalls() private view returns (bytes[] memory all) {
        all = new bytes[](5);
        all[0] = abi.encodeCall(account.payOut, (address(flt)));
        all[1] = abi.encodeCall(account.takeLien, ());
        all[2] = abi.encodeCall(account.liftLien, ());
        all[3] = abi.encodeCall(account.acceptOwnership, ());
        all[4] = abi.encodeCall(account.renounceOwnership, ());
    }

    /// @dev Of money and of who has it.
    function everything(uint256 id) private view returns (bytes32) {
        bytes memory people = abi.encode(
            account.owner(), account.pendingOwner(), account.payee(), account.lienHolder(), account.lienOfferedTo()
        );
        bytes memory money = abi.encode(
            flt.balanceOf(address(account)),
            flt.balanceOf(operator),
            flt.allowance(address(account), operator),
            staking.accountOf(id),
            staking.claimable(id, address(account))
        );
        return keccak256(abi.encode(people, money, account.operators(), account.allowedCalls()));
    }

    function test_aCallThatTheOwnerAllows() public {
        bytes4 confirm = Called.confirm.selector;
        vm.expectEmit(address(account));
        emit IProviderAccount.CallAllowed(address(market), confirm);
        vm.prank(owner);
        account.allowCall(address(market), confirm);
        IProviderAccount.AllowedCall[] memory list = account.allowedCalls();
        assertEq(list.length, 1);
        assertEq(list[0].target, address(market));
        assertEq(list[0].selector, confirm);

        vm.prank(operator);
        bytes memory result = account.operate(address(market), abi.encodeCall(market.confirm, (7)));
        assertEq(abi.decode(result, (uint256)), 8);
        assertEq(market.caller(), address(account));
        assertEq(market.confirmed(), 7);
        bytes memory call = abi.encodeCall(account.operate, (address(market), abi.encodeCall(market.confirm, (0))));
        assertRefused(operator, call, abi.encodeWithSelector(Called.Refused.selector, 0));

        vm.expectEmit(address(account));
        emit IProviderAccount.CallForbidden(address(market), confirm);
        vm.prank(owner);
        account.forbidCall(address(market), confirm);
        assertEq(account.allowedCalls().length, 0);
        refusesToOperate(address(market), abi.encodeCall(market.confirm, (7)), confirm);
    }

    /// @dev Four bytes, and no arguments.
    function test_aCallWithoutArguments() public {
        vm.prank(owner);
        account.allowCall(address(market), Called.withdraw.selector);
        vm.prank(operator);
        account.operate(address(market), abi.encodeCall(market.withdraw, ()));
        assertEq(market.caller(), address(account));
    }

    /// @dev Another function of the contract, the function of another contract, no function at all.
    function test_onlyTheCallThatTheOwnerAllows() public {
        vm.prank(owner);
        account.allowCall(address(market), Called.confirm.selector);
        refusesToOperate(address(market), abi.encodeCall(market.withdraw, ()), Called.withdraw.selector);
        Called other = new Called();
        refusesToOperate(address(other), abi.encodeCall(market.confirm, (7)), Called.confirm.selector);
        vm.prank(owner);
        account.allowCall(address(market), bytes4(0));
        refusesToOperate(address(market), "", bytes4(0));
        refusesToOperate(address(market), hex"000000", bytes4(0));
    }

    function refusesToOperate(address target, bytes memory data, bytes4 selector) private {
        bytes memory call = abi.encodeCall(account.operate, (target, data));
        assertRefused(
            operator, call, abi.encodeWithSelector(IProviderAccount.CallNotAllowed.selector, target, selector)
        );
    }

    function testFuzz_callsAreKeptApart(address target, bytes4 selector, address other, bytes4 otherSelector) public {
        vm.assume(target != address(flt) && target != address(staking) && target != address(capacity));
        vm.assume(target != address(account));
        vm.assume(other != target || otherSelector != selector);
        vm.prank(owner);
        account.allowCall(target, selector);
        IProviderAccount.AllowedCall[] memory list = account.allowedCalls();
        assertEq(list[0].target, target);
        assertEq(list[0].selector, selector);
        refusesToOperate(other, abi.encodePacked(otherSelector), otherSelector);
    }

    /// @dev An address without code would take any call and do nothing.
    function test_aCallOfNoContract() public {
        vm.prank(owner);
        account.allowCall(thief, Called.confirm.selector);
        bytes memory call = abi.encodeCall(account.operate, (thief, abi.encodeCall(market.confirm, (7))));
        assertRefused(operator, call, abi.encodeWithSelector(Address.AddressEmptyCode.selector, thief));
    }

    /// @dev Not even the owner can give these calls to operators.
    function test_callsThatCannotBeAllowed() public {
        address[4] memory reserved = [address(flt), address(staking), address(capacity), address(account)];
        for (uint256 i = 0; i < reserved.length; ++i) {
            bytes memory call = abi.encodeCall(account.allowCall, (reserved[i], SOME));
            assertRefused(owner, call, abi.encodeWithSelector(IProviderAccount.ReservedTarget.selector, reserved[i]));
        }
        assertEq(account.allowedCalls().length, 0);
    }
}
