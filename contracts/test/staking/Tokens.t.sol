// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Authority} from "../../src/Authority.sol";
import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LastingToken, RebasingToken, SilentToken, StoppedToken, TaxingToken} from "../doubles/OddTokens.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract TokensTest is MoneyTest {
    using SafeERC20 for IERC20;

    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;

    /// @dev What would be burned goes to where nobody gets it from, and the slash is made.
    function slashWith(address token) private {
        flt = FLT(token);
        setUp();
        uint256 id = activate();
        settle(id, 5, 40, 20, 20); // 16 beyond the tolerance at 2 FLT
        assertEq(staking.accountOf(id).bond, 168 ether);
        finishSlash(id, 0);
        assertEq(flt.balanceOf(DEAD), 15.2 ether);
        assertEq(flt.totalSupply(), 1e9 ether);
    }

    function test_finishSlash_ofATokenThatCannotBeBurned() public {
        slashWith(address(new LastingToken()));
    }

    function test_finishSlash_ofATokenThatCannotBeBurnedAnyMore() public {
        slashWith(address(new StoppedToken()));
    }

    function test_refuses_aTokenThatTakesFees() public {
        flt = FLT(address(new TaxingToken()));
        flt.approve(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InexactTransfer.selector, RESERVE, RESERVE - RESERVE / 100));
        this.setUp();
    }

    /// @dev The fee is off for the first payment, and comes later: each payment is looked at.
    function test_refuses_aTokenThatBeginsToTakeFees() public {
        TaxingToken token = new TaxingToken();
        token.setFree(true);
        flt = FLT(address(token));
        setUp();
        uint256 id = create(200 ether);
        token.setFree(false);
        uint256 held = RESERVE + 200 ether;
        bytes memory why = abi.encodeWithSelector(IStaking.InexactTransfer.selector, held + 100 ether, held + 99 ether);
        vm.expectRevert(why);
        delegate(alice, id, 100 ether);
        vm.expectRevert(why);
        vm.prank(alice);
        staking.delegateFor(bob, id, 100 ether, 0);
        vm.expectRevert(why);
        addBond(id, 100 ether);
        assertEq(staking.accountOf(id).poolTokens, 0);
        // Whoever is in gets out.
        close(id);
        assertEq(flt.balanceOf(provider), 1e6 ether);
    }

    /// @dev What such a token adds is nobody's: the contract counts what was paid in. `muster deploy` refuses those that can
    /// be told.
    function test_aTokenWhoseBalancesGrow() public {
        RebasingToken token = new RebasingToken();
        flt = FLT(address(token));
        setUp();
        uint256 id = create(200 ether);
        token.rebase();
        assertEq(staking.reserve(), RESERVE);
        close(id);
        assertEq(staking.accountOf(id).bond, 0);
    }

    /// @dev A token that returns nothing, and has no burn.
    function test_aTokenThatReturnsNothing() public {
        IERC20 token = IERC20(address(new SilentToken()));
        flt = FLT(address(token));
        startWith(token);
        uint256 id = activate();
        settle(id, 5, 40, 20, 20);
        settleHonest(id, 6);
        finishSlash(id, 0);
        assertEq(flt.balanceOf(DEAD), 15.2 ether);
        assertGt(claim(alice, id), 0);
        assertEq(staking.collectFor(treasury), 15.2 ether);
        uint256 request = undelegate(alice, id, 900 ether);
        ledger.setEpoch(ledger.currentEpoch() + 3);
        assertEq(withdraw(alice, id, request), 900 ether);
    }

    /// @dev As `setUp`, without asking for what such a token does not return.
    function startWith(IERC20 token) private {
        deployStaking();
        address[3] memory people = [provider, alice, bob];
        for (uint256 k = 0; k < people.length; ++k) {
            token.safeTransfer(people[k], 1e6 ether);
            vm.prank(people[k]);
            SilentToken(address(token)).approve(address(staking), type(uint256).max);
        }
        token.forceApprove(address(staking), RESERVE);
        staking.fundRewards(RESERVE);
        ledger.setEpoch(4);
    }
}
