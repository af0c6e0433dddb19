// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Credit} from "../../src/Credit.sol";
import {ProviderAccountFactory} from "../../src/ProviderAccountFactory.sol";
import {ICredit} from "../../src/interfaces/ICredit.sol";
import {LastingToken} from "../doubles/OddTokens.sol";
import {CreditTest} from "./CreditTest.sol";

/// @title What a deployment of credit is about, and what it says of that.
contract DeploymentTest is CreditTest {
    function test_itTellsWhatItIsAbout() public {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        (address rewards, address income) = (vm.computeCreateAddress(next, 1), vm.computeCreateAddress(next, 2));
        vm.expectEmit(next);
        emit ICredit.Configured(config(), rewards, income);
        Credit made = new Credit(config(), capacity.authority(), NOTICE, ofRewards(), ofIncome());
        assertEq(made.rewardPool(), rewards);
        assertEq(made.incomePool(), income);
        assertEq(abi.encode(made.config()), abi.encode(config()));
        assertEq(pool.asset(), address(flt));
        assertEq(dollars.asset(), address(usd));
        assertEq(pool.mostLoanBps(), 5000);
        assertEq(dollars.mostLoanBps(), 9500);
        assertEq(pool.credit(), address(credit));
        assertEq(pool.notice(), NOTICE);
        assertEq(dollars.notice(), NOTICE);
        assertEq(pool.authority(), capacity.authority());
        assertEq(abi.encode(pool.parameters()), abi.encode(ofRewards()));
        assertEq(abi.encode(dollars.parameters()), abi.encode(ofIncome()));
    }

    function test_itsAddressesHaveToFit() public {
        ICredit.Config memory c = config();
        c.staking = thief;
        refused(c, "staking");
        c = config();
        c.market = thief;
        refused(c, "market");
        c = config();
        c.watch = thief;
        refused(c, "watch");
        c = config();
        c.accounts = thief;
        refused(c, "accounts");
        c.accounts = address(new ProviderAccountFactory(address(flt)));
        refused(c, "accounts");
        c = config();
        c.stablecoin = thief;
        refused(c, "stablecoin");
        c.stablecoin = address(flt);
        refused(c, "stablecoin");
        c = config();
        vm.expectRevert(abi.encodeWithSelector(ICredit.InvalidConfig.selector, "authority"));
        new Credit(c, thief, NOTICE, ofRewards(), ofIncome());
    }

    /// @dev A token that no pool lends comes by the lien as well, and is the payee's.
    function test_otherTokensArePassedOn() public {
        LastingToken other = new LastingToken();
        assertTrue(other.transfer(address(account), 7));
        vm.prank(owner);
        account.payOut(address(other));
        vm.expectEmit(address(credit));
        emit ICredit.Received(address(account), address(other), 7, 0);
        credit.receiveFrom(address(account), address(other));
        vm.expectEmit(address(credit));
        emit ICredit.PaidOut(address(account), address(other), payee, 7);
        assertEq(credit.payOut(address(account), address(other)), 7);
        assertEq(other.balanceOf(payee), 7);
    }

    function refused(ICredit.Config memory c, string memory what) private {
        address authority = capacity.authority();
        vm.expectRevert(abi.encodeWithSelector(ICredit.InvalidConfig.selector, what));
        new Credit(c, authority, NOTICE, ofRewards(), ofIncome());
    }
}
