// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Test} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {CreditPool} from "../../src/credit/CreditPool.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";

/// @title Four lenders and three borrowers of a pool at random, and what is true of it, by looking at everything.
/// @dev It holds the liens and governs: a pool lends what whoever made it says.
contract LendingHandler is Test {
    uint256 public constant LENDERS = 4;
    uint256 public constant BORROWERS = 3;
    uint256 public constant NOTICE = 3 days;

    FLT public immutable TOKEN;
    CreditPool public immutable POOL;

    /// @dev What was sent to the pool and is nobody's.
    uint256 public donated;
    /// @dev The price of a share, times 2^96, when it was highest since the last loss that lenders bore.
    uint256 public lastPrice;
    uint256 public losses;

    constructor(FLT token, address authority) {
        TOKEN = token;
        POOL = new CreditPool(token, "Pool", "POOL", authority, NOTICE, 5000, rules(0, 1000, 10_000));
    }

    function begin() external {
        TOKEN.approve(address(POOL), type(uint256).max);
        for (uint256 k = 0; k < LENDERS; ++k) {
            assertTrue(TOKEN.transfer(lender(k), 1e6 ether));
            vm.prank(lender(k));
            TOKEN.approve(address(POOL), type(uint256).max);
        }
        POOL.addFirstLoss(100 ether);
        _note();
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + time % 30 days);
        _note();
    }

    function lend(uint256 who, uint256 amount) external {
        amount = 1 + amount % 1000 ether;
        if (POOL.previewDeposit(amount) == 0) return;
        vm.prank(lender(who));
        POOL.deposit(amount, lender(who));
        _note();
    }

    function donate(uint256 amount) external {
        amount %= 10 ether;
        donated += amount;
        assertTrue(TOKEN.transfer(address(POOL), amount));
        _note();
    }

    function borrow(uint256 who, uint256 amount) external {
        uint256 most = POOL.lendable();
        if (most == 0) return;
        amount = 1 + amount % most;
        uint256 least = Math.mulDiv(POOL.lent() + amount, POOL.parameters().firstLossBps, 10_000, Math.Rounding.Ceil);
        if (POOL.firstLoss() < least) return;
        POOL.lend(borrower(who), amount, address(this));
        _note();
    }

    function repay(uint256 who, uint256 amount) external {
        ICreditPool.Debt memory debt = POOL.debtOf(borrower(who));
        if (debt.owed + debt.writtenOff == 0) return;
        POOL.repay(borrower(who), 1 + amount % (2 * (debt.owed + debt.writtenOff)));
        _note();
    }

    function writeOff(uint256 who, uint256 amount) external {
        uint256 debt = POOL.debtOf(borrower(who)).owed;
        if (debt == 0) return;
        // One in two is of the whole debt, and some are of the whole first loss: where off by one would show.
        if (amount % 2 == 0) amount = debt;
        else if (amount % 3 == 0) amount = Math.min(debt, Math.max(POOL.firstLoss(), 1));
        else amount = 1 + amount % debt;
        if (amount > POOL.firstLoss()) {
            ++losses;
            lastPrice = 0;
        }
        POOL.writeOff(borrower(who), amount);
        _note();
    }

    function ask(uint256 who, uint256 shares) external {
        uint256 has = POOL.balanceOf(lender(who));
        if (has == 0) return;
        vm.prank(lender(who));
        POOL.requestWithdrawal(shares % 2 == 0 ? has : 1 + shares % has);
        _note();
    }

    function fulfil(uint256 most) external {
        POOL.fulfil(most % 4);
        _note();
    }

    function collect(uint256 who) external {
        if (POOL.owed(lender(who)) == 0) return;
        POOL.collectFor(lender(who));
        _note();
    }

    function addFirstLoss(uint256 amount) external {
        POOL.addFirstLoss(1 + amount % 100 ether);
        _note();
    }

    function takeFirstLoss(uint256 amount) external {
        uint256 least = Math.mulDiv(POOL.lent(), POOL.parameters().firstLossBps, 10_000, Math.Rounding.Ceil);
        if (POOL.firstLoss() <= least) return;
        POOL.takeFirstLoss(1 + amount % (POOL.firstLoss() - least), address(this));
        _note();
    }

    function govern(uint256 atZero, uint256 atKink, uint256 atFull) external {
        atFull %= 10_001;
        atKink %= atFull + 1;
        atZero %= atKink + 1;
        // forge-lint: disable-next-line(unsafe-typecast)
        POOL.setParameters(rules(uint16(atZero), uint16(atKink), uint16(atFull)));
        _note();
    }

    function lender(uint256 k) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0x1000 + k % LENDERS));
    }

    function borrower(uint256 k) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0x2000 + k % BORROWERS));
    }

    function rules(uint16 atZero, uint16 atKink, uint16 atFull) public pure returns (ICreditPool.Parameters memory) {
        return ICreditPool.Parameters(5000, 500, 8000, atZero, atKink, atFull);
    }

    /// @dev Times 2^96.
    function price() public view returns (uint256) {
        return Math.mulDiv(POOL.totalAssets() + 1, 2 ** 96, POOL.totalSupply() + 1e6);
    }

    function _note() private {
        lastPrice = Math.max(lastPrice, price());
    }
}
