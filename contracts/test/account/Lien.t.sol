// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {IProviderAccount} from "../../src/interfaces/IProviderAccount.sol";
import {Market, Refusing} from "../doubles/Market.sol";
import {AccountTest} from "./AccountTest.sol";

/// @title The lien: while a lender holds it, all that leaves the account is the lender's, and nobody gets around it.
contract LienTest is AccountTest {
    function test_theLienIsOfferedAndTaken() public {
        vm.expectEmit(address(account));
        emit IProviderAccount.LienOffered(lender);
        vm.prank(owner);
        account.offerLien(lender);
        assertEq(account.lienOfferedTo(), lender);
        assertEq(account.receiver(), payee, "an offer is none yet");
        vm.expectEmit(address(account));
        emit IProviderAccount.LienTaken(lender);
        vm.prank(lender);
        account.takeLien();
        assertEq(account.lienHolder(), lender);
        assertEq(account.lienOfferedTo(), address(0));
        assertEq(account.receiver(), lender);
    }

    function test_onlyWhoItIsOfferedToTakesIt() public {
        address[4] memory others = [owner, payee, operator, thief];
        for (uint256 i = 0; i < others.length; ++i) {
            refusesToTake(others[i]);
        }
        vm.prank(owner);
        account.offerLien(lender);
        for (uint256 i = 0; i < others.length; ++i) {
            refusesToTake(others[i]);
        }
        vm.prank(owner);
        account.offerLien(address(0)); // withdrawn
        refusesToTake(lender);
    }

    function refusesToTake(address who) private {
        bytes memory why = abi.encodeWithSelector(IProviderAccount.LienNotOffered.selector, who);
        assertRefused(who, abi.encodeCall(account.takeLien, ()), why);
    }

    function test_onlyTheHolderLiftsIt() public {
        takeLien(lender);
        address[4] memory others = [owner, payee, operator, thief];
        for (uint256 i = 0; i < others.length; ++i) {
            bytes memory why = abi.encodeWithSelector(IProviderAccount.NotLienHolder.selector, others[i]);
            assertRefused(others[i], abi.encodeCall(account.liftLien, ()), why);
        }
        vm.expectEmit(address(account));
        emit IProviderAccount.LienLifted(lender);
        vm.prank(lender);
        account.liftLien();
        assertEq(account.receiver(), payee);
        refusesToTake(lender); // once
    }

    /// @dev No second lien, and no further call of operators: the lender looked at those that there were.
    function test_whatTheOwnerCannotDoMeanwhile() public {
        vm.prank(owner);
        account.allowCall(address(verifier), SOME);
        takeLien(lender);
        bytes memory why = abi.encodeWithSelector(IProviderAccount.LienStands.selector, lender);
        assertRefused(owner, abi.encodeCall(account.offerLien, (thief)), why);
        assertRefused(owner, abi.encodeCall(account.allowCall, (address(verifier), OTHER)), why);
        vm.prank(owner);
        account.forbidCall(address(verifier), SOME);
        assertEq(account.allowedCalls().length, 0);
        vm.prank(lender);
        account.liftLien();
        vm.startPrank(owner);
        account.allowCall(address(verifier), OTHER);
        account.offerLien(lender);
    }

    function test_rewardsBondAndAllElseGoToTheHolder() public {
        uint256 id = earning();
        owedSomething();
        finish(id);
        uint256 owed = staking.owed(address(account));
        uint256 bond = staking.accountOf(id).bond;
        uint256 claimable = staking.claimable(id, address(account));
        assertTrue(flt.transfer(address(account), 7 ether));
        takeLien(lender);
        vm.startPrank(owner);
        account.claim(id);
        assertEq(flt.balanceOf(lender), claimable);
        account.close(id);
        assertEq(flt.balanceOf(lender), claimable + bond);
        account.collect();
        account.payOut(address(flt));
        vm.stopPrank();
        assertEq(flt.balanceOf(lender), claimable + bond + owed + 7 ether);
        assertEq(flt.balanceOf(payee) + flt.balanceOf(owner), 0);
        assertEq(account.paidTo(address(flt), lender), claimable + bond + owed + 7 ether);
        assertEq(account.paidTo(address(flt), payee), 0);
    }

    /// @dev The attack: somebody has what is owed sent to the account. It is the holder's all the same.
    function test_whatOthersCollectedGoesToTheHolder() public {
        uint256 owed = owedSomething();
        takeLien(lender);
        vm.prank(thief);
        staking.collectFor(address(account));
        vm.prank(lender);
        account.payOut(address(flt));
        assertEq(flt.balanceOf(lender), owed);
        assertEq(account.paidTo(address(flt), lender), owed);
    }

    /// @dev The owner does nothing, or its key is lost: the holder needs nobody.
    function test_theHolderNeedsNobody() public {
        uint256 id = earning();
        owedSomething();
        finish(id);
        uint256 owed = staking.owed(address(account));
        uint256 all = staking.accountOf(id).bond + staking.claimable(id, address(account)) + owed + 7 ether;
        assertTrue(flt.transfer(address(account), 7 ether));
        takeLien(lender);
        vm.startPrank(lender);
        account.claim(id);
        account.close(id);
        account.collect();
        account.payOut(address(flt));
        assertEq(flt.balanceOf(lender), all);
    }

    /// @dev Nothing of what the owner can do, in whatever order, brings a token of the account to anybody but the holder.
    function testFuzz_theOwnerHasNoWayAround(uint256[24] calldata choices) public {
        uint256 id = earning();
        assertTrue(flt.transfer(address(account), 7 ether));
        takeLien(lender);
        uint256 inAll = worth();
        for (uint256 i = 0; i < choices.length; ++i) {
            attempt(id, choices[i]);
            if (choices[i] % 5 == 0) vm.roll(block.number + (choices[i] / 5) % 200);
        }
        assertEq(account.lienHolder(), lender);
        assertEq(flt.balanceOf(owner) + flt.balanceOf(payee) + flt.balanceOf(operator) + flt.balanceOf(thief), 0);
        assertEq(flt.balanceOf(lender), account.paidTo(address(flt), lender));
        // Rewards still vest meanwhile: it becomes more, never less.
        assertGe(worth(), inAll);
    }

    /// @dev What the account has, in all commitments, and what the lender got of it.
    function worth() private view returns (uint256 sum) {
        sum = flt.balanceOf(address(account)) + flt.balanceOf(lender) + staking.owed(address(account));
        for (uint256 id = 1; id <= staking.commitmentCount(); ++id) {
            if (staking.termsOf(id).provider != address(account)) continue;
            sum += staking.accountOf(id).bond + staking.claimable(id, address(account));
        }
    }

    function attempt(uint256 id, uint256 choice) private {
        bytes[] memory all = ownersCalls(id);
        bytes[] memory pays = paying(id);
        uint256 which = (choice / 16) % (all.length + pays.length + 4);
        bytes memory what;
        if (which < all.length) what = all[which];
        else if (which < all.length + pays.length) what = pays[which - all.length];
        else if (which == all.length + pays.length) what = abi.encodeCall(account.payOut, (address(flt)));
        else if (which == all.length + pays.length + 1) what = abi.encodeCall(account.liftLien, ());
        else if (which == all.length + pays.length + 2) what = abi.encodeCall(account.takeLien, ());
        else what = abi.encodeCall(account.close, (staking.commitmentCount()));
        calls(choice % 4 == 0 ? payee : account.owner(), what);
        if (account.pendingOwner() == thief) calls(thief, abi.encodeCall(account.acceptOwnership, ()));
    }

    /// @dev A new owner and a new payee are bound as the old ones were.
    function test_aNewOwnerAndPayeeAreBound() public {
        uint256 id = earning();
        takeLien(lender);
        vm.startPrank(owner);
        account.transferOwnership(thief);
        account.setPayee(thief);
        vm.stopPrank();
        vm.startPrank(thief);
        account.acceptOwnership();
        uint256 amount = account.claim(id);
        assertEq(flt.balanceOf(lender), amount);
        assertEq(flt.balanceOf(thief), 0);
    }

    /// @dev Tokens lent become bond, and come back as the holder's.
    function test_aLentBond() public {
        takeLien(lender);
        uint256 id = committed();
        vm.prank(payee); // who has been paid nothing
        (bool done,) = address(account).call(abi.encodeCall(account.payOut, (address(flt))));
        assertFalse(done);
        finish(id);
        vm.prank(payee);
        account.close(id);
        assertEq(flt.balanceOf(lender), BOND);
    }

    /// @dev A holder that refuses every call, and cannot be told anything, stops nothing.
    function test_aHolderThatReverts() public {
        uint256 id = earning();
        address refusing = address(new Refusing());
        takeLien(refusing);
        vm.prank(payee);
        uint256 amount = account.claim(id);
        assertEq(flt.balanceOf(refusing), amount);
    }

    /// @dev What operators were allowed before stays allowed, which a lender sees before it takes the lien.
    function test_callsFromBeforeTheLien() public {
        Market market = new Market();
        vm.prank(owner);
        account.allowCall(address(market), Market.confirm.selector);
        takeLien(lender);
        vm.prank(operator);
        account.operate(address(market), abi.encodeCall(market.confirm, (7)));
        assertEq(market.confirmed(), 7);
    }

    /// @dev A lender with liens on many accounts sees from which of them it was paid.
    function test_theHolderSeesWhoPaid() public {
        ProviderAccount other = made("other");
        vm.prank(owner);
        other.offerLien(lender);
        vm.prank(lender);
        other.takeLien();
        takeLien(lender);
        assertTrue(flt.transfer(address(account), 3 ether));
        assertTrue(flt.transfer(address(other), 4 ether));
        vm.startPrank(owner);
        account.payOut(address(flt));
        other.payOut(address(flt));
        vm.stopPrank();
        assertTrue(flt.transfer(address(account), 10 ether));
        vm.prank(owner);
        account.payOut(address(flt));
        assertEq(account.paidTo(address(flt), lender), 13 ether);
        assertEq(other.paidTo(address(flt), lender), 4 ether);
    }
}
