// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

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
