// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract AccountsTest is MarketTest {
    bytes32 private key;

    function setUp() public override {
        super.setUp();
        key = market.accountKey(renter, address(usd), 0);
    }

    function dryTime() private view returns (uint256) {
        return market.dryAt(renter, address(usd), 0);
    }

    function test_deposit_byAnybody() public {
        vm.expectEmit(address(market));
        emit IMarket.Deposited(renter, address(usd), 5, stranger, 100);
        vm.prank(stranger);
        market.deposit(renter, address(usd), 5, 100);
        assertEq(market.accountOf(renter, address(usd), 5).funds, 100 * G);
        assertEq(funds(), 0);
        assertEq(usd.balanceOf(address(market)), 100);
        assertEq(key, keccak256(abi.encode(renter, address(usd), 0)));
    }

    function test_deposit_refuses() public {
        vm.expectRevert(IMarket.ZeroAmount.selector);
        market.deposit(renter, address(usd), 0, 0);
        vm.expectRevert(IMarket.ZeroAddress.selector);
        market.deposit(address(0), address(usd), 0, 1);
        // More than a lease has room for: such an account would be of no use.
        uint256 number = 2 ** 96;
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, number));
        market.deposit(renter, address(usd), number, 1);
        vm.prank(renter);
        market.deposit(renter, address(usd), number - 1, 1);
    }

    function test_withdraw() public {
        deposit(100);
        vm.expectEmit(address(market));
        emit IMarket.Withdrawn(renter, address(usd), 0, stranger, 60);
        vm.prank(renter);
        market.withdraw(address(usd), 0, 60, stranger);
        assertEq(usd.balanceOf(stranger), 1e15 + 60);
        assertEq(funds(), 40 * G);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InsufficientFunds.selector, 40 * G, 41 * G));
        market.withdraw(address(usd), 0, 41, renter);
        withdraw(40);
        assertEq(funds(), 0);
    }

    function test_withdraw_refuses() public {
        deposit(100);
        vm.startPrank(renter);
        vm.expectRevert(IMarket.ZeroAmount.selector);
        market.withdraw(address(usd), 0, 0, renter);
        vm.expectRevert(IMarket.ZeroAddress.selector);
        market.withdraw(address(usd), 0, 1, address(0));
        vm.stopPrank();
        // Each account of its own renter alone, and each number.
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InsufficientFunds.selector, 0, G));
        market.withdraw(address(usd), 0, 1, stranger);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InsufficientFunds.selector, 0, G));
        market.withdraw(address(usd), 1, 1, renter);
    }

    function test_aLeaseIsPaidByTheSecond() public {
        deposit(30_000);
        assertEq(dryTime(), NEVER);
        start(1); // the deposit is 3 x 3,600 = 10,800
        assertEq(funds(), 19_200 * G);
        assertEq(dryTime(), START + 6400);
        vm.warp(START + 100);
        assertEq(funds(), 18_900 * G);
        IMarket.Account memory a = account();
        assertEq(a.rate, RATE);
        assertEq(a.settledAt, START + 100);
        assertEq(a.generation, 0);
        // What runs up cannot be withdrawn.
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InsufficientFunds.selector, 18_900 * G, 18_901 * G));
        market.withdraw(address(usd), 0, 18_901, renter);
    }

    /// @dev 1 unit more than a whole number of seconds.
    function test_runningDry() public {
        deposit(10_800 + 301);
        start(1);
        uint256 dry = START + 100;
        assertEq(dryTime(), dry);
        vm.warp(dry + 1000);
        IMarket.Account memory a = account();
        assertEq(a.generation, 1);
        assertEq(a.rate, 0);
        assertEq(a.funds, G);
        assertEq(dryTime(), NEVER);
        assertEq(market.ranDryAt(key, 0), 0, "nobody has looked yet");
        vm.expectEmit(address(market));
        emit IMarket.AccountDry(renter, address(usd), 0, 0, dry);
        deposit(1000);
        assertEq(market.ranDryAt(key, 0), dry);
        assertEq(funds(), 1001 * G);
        vm.warp(dry + 5000);
        assertEq(funds(), 1001 * G);
    }

    function test_aDepositInTheLastSecondRescues() public {
        deposit(10_800 + 300);
        uint256 lease = start(1);
        vm.warp(START + 100);
        assertEq(funds(), 0);
        deposit(3);
        vm.warp(START + 101);
        (,, bool dry) = market.standingOf(lease);
        assertFalse(dry);
        assertEq(funds(), 0);
        assertEq(dryTime(), START + 101);
    }

    function test_aDepositASecondLaterRevivesNothing() public {
        deposit(10_800 + 300);
        uint256 lease = start(1);
        vm.warp(START + 101);
        deposit(1e6);
        (uint256 until,, bool dry) = market.standingOf(lease);
        assertTrue(dry);
        assertEq(until, START + MIN_TERM);
        assertEq(account().rate, 0);
        assertEq(funds(), 1e6 * G);
    }

    function test_itRunsDryAgainAndAgain() public {
        for (uint256 i = 0; i < 3; ++i) {
            deposit(10_800 + 30);
            uint256 lease = start(1);
            assertEq(market.leaseOf(lease).generation, i);
            vm.warp(block.timestamp + 1 days);
            end(stranger, lease);
            assertEq(market.ranDryAt(key, i), START + i * 1 days + 10);
        }
        assertEq(account().generation, 3);
    }
}
