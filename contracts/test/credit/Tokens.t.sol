// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {ChangingDollar} from "../doubles/ChangingDollar.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";
import {LeasedTest} from "./LeasedTest.sol";

/// @title A stablecoin that is not what it was: it takes fees, freezes accounts, stops, returns false, or has hooks. Nobody's
/// money pays for another's.
contract TokensTest is LeasedTest {
    uint256 private constant FEE = 1000;
    uint256 private constant OTHERS = 1e6;

    ChangingDollar private dollar;
    ProviderAccount private other;

    function setUp() public override {
        super.setUp();
        dollar = ChangingDollar(address(usd));
        other = made("other");
        vm.startPrank(owner);
        other.offerLien(address(credit));
        credit.open(address(other));
        other.setPayee(anyone);
        vm.stopPrank();
    }

    function aDollar() internal override returns (Stablecoin) {
        return new ChangingDollar();
    }

    /// @dev What did not arrive by the lien is not owed to its payee: it would be the other accounts'.
    function test_aFee_countsWhatArrivesByTheLien() public {
        pays(other, OTHERS);
        dollar.setFee(FEE);
        pays(account, OTHERS);
        assertEq(due(account), OTHERS - FEE);
        // What was paid and not noted yet is another's as well.
        pay(account, OTHERS);
        pays(other, OTHERS);
        credit.receiveFrom(address(account), address(usd));
        assertEq(due(account), 2 * (OTHERS - FEE));
        assertEq(due(other), OTHERS + OTHERS - FEE);
        isSolvent();
        dollar.setFee(0);
        credit.payOut(address(account), address(usd));
        credit.payOut(address(other), address(usd));
        assertEq(usd.balanceOf(address(credit)), 0);
    }

    /// @dev A debt is repaid by what arrives in the pool, and what the fee took is still owed.
    function test_aFee_repaysWhatArrivesInThePool() public {
        uint256 income = earned();
        uint256 debt = owesDollars();
        pays(other, OTHERS);
        dollar.setFee(FEE);
        credit.collectIncome(address(account));
        assertEq(owesDollars(), FEE, "what the fee took of the repayment");
        assertEq(
            due(account), income - FEE - FEE - debt, "less what it took on the way to the account, and to the lien"
        );
        isSolvent();
        vm.prank(anyone);
        assertEq(dollars.repay(address(account), FEE + 5), FEE, "what was paid");
        assertEq(owesDollars(), FEE, "and did not arrive");
        isSolvent();
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.InexactTransfer.selector, had() + 5000, had() + 4000));
        dollars.deposit(5000, anyone);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.InexactTransfer.selector, had() + 5000, had() + 4000));
        dollars.addFirstLoss(5000);
    }

    /// @dev What leaves costs who gets it the fee, and nobody else.
    function test_aFee_isTheReceivers() public {
        uint256 waiting = leaves(bob);
        dollar.setFee(FEE);
        uint256 before = usd.balanceOf(bob);
        dollars.collectFor(bob);
        assertEq(usd.balanceOf(bob), before + waiting - FEE);
        isSolvent();
    }

    /// @dev A token that charges its sender on top would take that from the others: nothing leaves.
    function test_aCharge_isRefused() public {
        earned();
        uint256 waiting = leaves(bob);
        pays(other, OTHERS);
        pay(account, OTHERS);
        dollar.setCharge(FEE);
        uint256 there = had();
        vm.expectRevert(
            abi.encodeWithSelector(ICreditPool.InexactTransfer.selector, there - waiting, there - waiting - FEE)
        );
        dollars.collectFor(bob);
        uint256 held = usd.balanceOf(address(credit));
        vm.expectRevert(
            abi.encodeWithSelector(ICreditPool.InexactTransfer.selector, held - OTHERS, held - OTHERS - FEE)
        );
        credit.payOut(address(other), address(usd));
        uint256 rest = 2 * OTHERS - owesDollars();
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.InexactTransfer.selector, rest, rest - FEE));
        credit.receiveFrom(address(account), address(usd));
        isSolvent();
        dollar.setCharge(0);
        credit.receiveFrom(address(account), address(usd));
        dollars.collectFor(bob);
        credit.payOut(address(other), address(usd));
        isSolvent();
    }

    /// @dev A frozen lender is first in the queue: it is fulfilled as the others, and waits for its money alone.
    function test_aFrozenLenderStopsNobody() public {
        usd.freeze(bob, true);
        uint256 waiting = leaves(bob);
        vm.startPrank(anyone);
        uint256 shares = dollars.deposit(5000, anyone);
        dollars.requestWithdrawal(shares);
        vm.warp(block.timestamp + NOTICE);
        dollars.fulfil(1);
        vm.stopPrank();
        uint256 before = usd.balanceOf(anyone);
        uint256 owed = dollars.owed(anyone);
        dollars.collectFor(anyone);
        assertEq(usd.balanceOf(anyone), before + owed);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, bob));
        dollars.collectFor(bob);
        usd.freeze(bob, false);
        assertEq(dollars.collectFor(bob), waiting);
    }

    /// @dev A frozen account keeps its own income in the market, and nobody else's; governance writes its debt off, and its
    /// income repays that when it is let go.
    function test_aFrozenAccountStopsNobody() public {
        earned();
        uint256 debt = owesDollars();
        usd.freeze(address(account), true);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, address(account)));
        credit.collectIncome(address(account));
        pays(other, OTHERS);
        credit.payOut(address(other), address(usd));
        credit.writeOffIncome(address(account), debt);
        assertEq(dollars.firstLoss(), DOLLARS - debt);
        usd.freeze(address(account), false);
        credit.collectIncome(address(account));
        assertEq(dollars.firstLoss(), DOLLARS);
    }

    /// @dev A frozen pool can have nothing repaid. What the account owes nothing for is paid out all the same, and the lien
    /// on one that owes nothing is lifted.
    function test_aFrozenPoolStopsOnlyItsOwn() public {
        earned();
        usd.freeze(address(dollars), true);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, address(dollars)));
        credit.collectIncome(address(account));
        assertGt(market.owed(address(account), address(usd)), 0, "the income is still there");
        pays(other, OTHERS);
        credit.payOut(address(other), address(usd));
        vm.prank(owner);
        credit.lift(address(other));
        settle(id, staking.accountOf(id).nextEpoch);
        toRelease(id);
        credit.claim(address(account), id);
        assertGt(credit.due(address(account), address(flt)), 0, "nor are rewards kept from coming");
    }

    /// @dev While the token stands still, the queue does not: what is fulfilled is paid afterwards.
    function test_aPause_movesNothing() public {
        earned();
        uint256 shares = dollars.balanceOf(bob) / 2;
        vm.prank(bob);
        dollars.requestWithdrawal(shares);
        vm.warp(block.timestamp + NOTICE);
        dollar.pause(true);
        assertEq(dollars.fulfil(1), 1);
        nothingMoves(ChangingDollar.Paused.selector);
        dollar.pause(false);
        credit.collectIncome(address(account));
        dollars.collectFor(bob);
        isSolvent();
    }

    /// @dev A token that returns false instead of reverting moves nothing either, and nothing is counted.
    function test_false_isARefusal() public {
        earned();
        leaves(bob);
        dollar.refuse(true);
        nothingMoves(SafeERC20.SafeERC20FailedOperation.selector);
        dollar.refuse(false);
        credit.collectIncome(address(account));
        dollars.collectFor(bob);
        isSolvent();
    }

    /// @dev A token with hooks calls back in the middle of a transfer: nothing can be done there.
    function test_hooks_doNotComeIn() public {
        earned();
        leaves(bob);
        bytes[6] memory ways = [
            abi.encodeCall(dollars.fulfil, (1)),
            abi.encodeCall(dollars.requestWithdrawal, (1)),
            abi.encodeCall(dollars.deposit, (1, thief)),
            abi.encodeCall(dollars.repay, (address(account), 1)),
            abi.encodeCall(dollars.addFirstLoss, (1)),
            abi.encodeCall(dollars.collectFor, (bob))
        ];
        for (uint256 i = 0; i < ways.length; ++i) {
            dollar.callInBetween(address(dollars), ways[i]);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            dollars.collectFor(bob);
        }
        bytes[4] memory others = [
            abi.encodeCall(credit.collectIncome, (address(account))),
            abi.encodeCall(credit.receiveFrom, (address(other), address(usd))),
            abi.encodeCall(credit.payOut, (address(other), address(usd))),
            abi.encodeCall(credit.writeOff, (address(account)))
        ];
        for (uint256 i = 0; i < others.length; ++i) {
            dollar.callInBetween(address(credit), others[i]);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            credit.collectIncome(address(account));
        }
    }

    /// @dev Whoever is called in the middle of a deposit sees no price but the one before it and the one after it.
    function test_hooks_seeAPriceThatHolds() public {
        uint256 shares = dollars.balanceOf(bob);
        uint256 worth = dollars.convertToAssets(shares);
        dollar.callInBetween(address(this), abi.encodeCall(this.checkPrice, (shares, worth)));
        vm.prank(anyone);
        dollars.deposit(DOLLARS, anyone);
        assertTrue(checked);
    }

    bool private checked;

    function checkPrice(uint256 shares, uint256 worth) external {
        assertEq(dollars.convertToAssets(shares), worth);
        checked = true;
    }

    function nothingMoves(bytes4 why) private {
        uint256 debt = owesDollars();
        (uint256 cash, uint256 firstLoss) = (dollars.cash(), dollars.firstLoss());
        bytes[6] memory calls = [
            abi.encodeCall(dollars.deposit, (5000, anyone)),
            abi.encodeCall(dollars.addFirstLoss, (5000)),
            abi.encodeCall(dollars.repay, (address(account), 5000)),
            abi.encodeCall(dollars.collectFor, (bob)),
            abi.encodeCall(dollars.mint, (5e9, anyone)),
            abi.encodeCall(dollars.deposit, (1, anyone))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(anyone);
            vm.expectPartialRevert(why);
            (bool done,) = address(dollars).call(calls[i]);
            assertTrue(done);
        }
        vm.expectPartialRevert(why);
        credit.collectIncome(address(account));
        assertEq(owesDollars(), debt);
        assertEq(dollars.cash(), cash);
        assertEq(dollars.firstLoss(), firstLoss);
        assertGt(dollars.owed(bob), 0);
    }

    function pay(ProviderAccount whose, uint256 amount) private {
        usd.mint(address(whose), amount);
        vm.prank(owner);
        whose.payOut(address(usd));
    }

    function pays(ProviderAccount whose, uint256 amount) private {
        pay(whose, amount);
        credit.receiveFrom(address(whose), address(usd));
    }

    function due(ProviderAccount whose) private view returns (uint256) {
        return credit.due(address(whose), address(usd));
    }

    function owesDollars() private view returns (uint256) {
        return dollars.debtOf(address(account)).owed;
    }

    function had() private view returns (uint256) {
        return usd.balanceOf(address(dollars));
    }

    /// @dev A lease's income is final, and a half of it is lent.
    function earned() private returns (uint256 income) {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 3 days);
        market.settleLeases(one(lease));
        borrowIncome(limit(lease) / 2, lease);
        income = market.owed(address(account), address(usd)) / G;
        vm.warp(block.timestamp + 1 days);
    }

    /// @dev A lender's request for a half is fulfilled.
    function leaves(address who) private returns (uint256) {
        uint256 shares = dollars.balanceOf(who) / 2;
        vm.prank(who);
        dollars.requestWithdrawal(shares);
        vm.warp(block.timestamp + NOTICE);
        vm.prank(anyone);
        dollars.fulfil(1);
        return dollars.owed(who);
    }

    /// @dev All that is counted is there.
    function isSolvent() private view {
        uint256 counted = dollars.cash() + dollars.firstLoss() + dollars.owed(bob) + dollars.owed(anyone);
        assertGe(had(), counted, "of the pool");
        assertGe(usd.balanceOf(address(credit)), due(account) + due(other), "of the liens");
    }
}
