// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LastingToken, StoppedToken, TaxingToken} from "../doubles/OddTokens.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract TokensTest is MoneyTest {
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
}
