// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {FLT} from "../../src/FLT.sol";
import {CreditPool} from "../../src/credit/CreditPool.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {Checks} from "./Checks.sol";
import {LendingHandler} from "./LendingHandler.sol";

/// @title What holds for a pool of lenders after every action.
/// forge-config: default.invariant.runs = 48
contract LendingInvariantTest is Checks {
    FLT private flt = new FLT();
    LendingHandler private handler;
    CreditPool private pool;

    function setUp() public {
        vm.warp(20_000 days);
        AccessManager authority = new AccessManager(address(this));
        handler = new LendingHandler(flt, address(authority));
        authority.grantRole(authority.ADMIN_ROLE(), address(handler), 0);
        pool = handler.POOL();
        assertTrue(flt.transfer(address(handler), 5e8 ether));
        handler.begin();

        bytes4[] memory actions = new bytes4[](14);
        actions[0] = LendingHandler.wait.selector;
        actions[1] = LendingHandler.lend.selector;
        actions[2] = LendingHandler.lend.selector;
        actions[3] = LendingHandler.donate.selector;
        actions[4] = LendingHandler.borrow.selector;
        actions[5] = LendingHandler.borrow.selector;
        actions[6] = LendingHandler.repay.selector;
        actions[7] = LendingHandler.writeOff.selector;
        actions[8] = LendingHandler.ask.selector;
        actions[9] = LendingHandler.fulfil.selector;
        actions[10] = LendingHandler.collect.selector;
        actions[11] = LendingHandler.addFirstLoss.selector;
        actions[12] = LendingHandler.takeFirstLoss.selector;
        actions[13] = LendingHandler.govern.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    /// @dev One invariant, so that one history is enough.
    function invariant_thePoolIsWhatItHasAndIsOwed() public view {
        uint256 owed = pool.owed(address(handler));
        for (uint256 k = 0; k < handler.LENDERS(); ++k) {
            owed += pool.owed(handler.lender(k));
        }
        uint256 there = pool.cash() + pool.firstLoss() + owed + handler.donated();
        same(flt.balanceOf(address(pool)), there, "what is counted is there");

        uint256 debts = 0;
        for (uint256 k = 0; k < handler.BORROWERS(); ++k) {
            ICreditPool.Debt memory debt = pool.debtOf(handler.borrower(k));
            debts += debt.owed;
            atLeast(debt.writtenOff, debt.lost, "lenders lose no more than is written off");
        }
        atLeast(debts, pool.lent(), "what is lent is owed");
        atLeast(pool.lent() + handler.BORROWERS(), debts, "what is owed is lent, but for rounding");

        uint256 queued = 0;
        for (uint256 request = 0; request < pool.requestCount(); ++request) {
            uint256 shares = pool.requestOf(request).shares;
            queued += shares;
            if (request < pool.queueHead()) same(shares, 0, "nothing before the head of the queue waits");
        }
        same(pool.queuedShares(), queued, "the queue is its requests");
        same(pool.balanceOf(address(pool)), queued, "the pool has the shares that wait");

        // Of a pool that has as good as nothing, a smallest unit more or less is much.
        if (pool.totalSupply() > 1e9) {
            atLeast(handler.price() + handler.price() / 1e9 + 1, handler.lastPrice(), "a share loses by losses alone");
        }
    }
}
