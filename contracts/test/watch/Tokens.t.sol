// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {FLT} from "../../src/FLT.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {CallingToken} from "../doubles/CallingToken.sol";
import {LastingToken, StoppedToken, TaxingToken} from "../doubles/OddTokens.sol";
import {WatchTest} from "./WatchTest.sol";

/// @title Tokens that cannot be burned, take fees or call back.
contract WatchTokensTest is WatchTest {
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;

    function setUp() public override {}

    function start(address token) private {
        flt = FLT(token);
        super.setUp();
    }

    function withhold() private returns (address member) {
        member = committee(TODAY, C)[0];
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        demand(TODAY, C, member);
        goTo(TODAY, 10 hours);
    }

    /// @dev What would be burned goes to where nobody gets it from.
    function punishWith(address token) private {
        start(token);
        address member = withhold();
        watch.punishWithheld(TODAY, C, member);
        assertEq(flt.balanceOf(DEAD), STAKE / 200);
        assertEq(watch.watcherOf(member).stake, STAKE * 99 / 100);
    }

    function test_aTokenThatCannotBeBurned() public {
        punishWith(address(new LastingToken()));
    }

    function test_aTokenThatCannotBeBurnedAnyMore() public {
        punishWith(address(new StoppedToken()));
    }

    function test_aTokenThatTakesFees() public {
        flt = FLT(address(new TaxingToken()));
        uint256 came = RESERVE - RESERVE / 100;
        vm.expectRevert(abi.encodeWithSelector(IWatch.InexactTransfer.selector, RESERVE, came));
        this.startNow();
    }

    function startNow() external {
        super.setUp();
    }

    /// @dev In the middle of each call that moves tokens, the token tries every one of them: nobody gets in.
    function test_aTokenThatCallsBack() public {
        CallingToken token = new CallingToken();
        start(address(token));
        address member = committee(TODAY, C)[0];
        fund(makeAddr("new"));
        refusesEntry(token, makeAddr("new"), abi.encodeCall(IWatch.register, ("https://new.example")));
        refusesEntry(token, keeper, abi.encodeCall(IWatch.fundReserve, (1 ether)));
        reportAll(TODAY);
        goTo(TODAY, 2 hours);
        refusesEntry(token, keeper, abi.encodeCall(IWatch.demand, (TODAY, C, member)));
        uint256 demanded = vm.snapshotState();
        refusesEntry(token, member, abi.encodeCall(IWatch.show, (TODAY, C, wordOf(TODAY, C, member))));
        assertTrue(vm.revertToState(demanded));
        goTo(TODAY, 10 hours);
        refusesEntry(token, keeper, abi.encodeCall(IWatch.punishWithheld, (TODAY, C, member)));
        goTo(TODAY, 12 hours);
        address paid = stranger(TODAY, C);
        refusesEntry(token, paid, abi.encodeCall(IWatch.claimPay, (TODAY)));
        vm.prank(paid);
        watch.resign();
        vm.warp(block.timestamp + 21 days);
        refusesEntry(token, paid, abi.encodeCall(IWatch.withdrawStake, ()));
    }

    function refusesEntry(CallingToken token, address who, bytes memory what) private {
        bytes[] memory calls = new bytes[](8);
        calls[0] = abi.encodeCall(IWatch.register, ("https://token.example"));
        calls[1] = abi.encodeCall(IWatch.withdrawStake, ());
        calls[2] = abi.encodeCall(IWatch.demand, (TODAY, C, committee(TODAY, C)[1]));
        calls[3] = abi.encodeCall(IWatch.show, (TODAY, C, wordOf(TODAY, C, committee(TODAY, C)[1])));
        calls[4] = abi.encodeCall(IWatch.punishWithheld, (TODAY, C, committee(TODAY, C)[1]));
        calls[5] = abi.encodeCall(IWatch.strike, (TODAY, C, committee(TODAY, C)[1]));
        calls[6] = abi.encodeCall(IWatch.claimPay, (TODAY));
        calls[7] = abi.encodeCall(IWatch.fundReserve, (1));
        token.callInBetween(address(watch), calls);
        vm.prank(who);
        (bool done,) = address(watch).call(what);
        assertTrue(done);
        assertEq(token.made(), calls.length, "it was tried");
        for (uint256 k = 0; k < calls.length; ++k) {
            (bool entered, bytes memory result) = token.outcome(k);
            assertFalse(entered, "nobody gets in");
            assertEq(result, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        }
    }
}
