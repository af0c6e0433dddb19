// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Staking} from "../../src/Staking.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract DeploymentTest is MoneyTest {
    function test_tellsItsRules() public {
        vm.expectEmit();
        emit IStaking.Configured(config(), rules, treasury, address(authority));
        Staking deployed = new Staking(config(), rules, treasury, address(authority));
        assertEq(abi.encode(deployed.config()), abi.encode(config()));
        assertEq(abi.encode(deployed.parametersAt(0)), abi.encode(rules));
        assertEq(abi.encode(deployed.parametersAt(type(uint32).max)), abi.encode(rules));
        assertEq(deployed.treasuryAt(0), treasury);
        assertEq(deployed.authority(), address(authority));
        assertFalse(deployed.paused());
        assertEq(deployed.reserve(), 0);
        assertEq(deployed.commitmentCount(), 0);
    }

    /// @dev A call of its own: only of a call does expectRevert notice in every way of compiling tests that it succeeds.
    function deploy(IStaking.Config memory c, IStaking.Parameters memory p, address treasury_, address authority_)
        external
        returns (Staking)
    {
        return new Staking(c, p, treasury_, authority_);
    }

    function test_refuses_parametersOutOfBounds() public {
        IStaking.Parameters memory p = Rules.staking();
        p.bountyBps = 2001;
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, "bountyBps", 2001, 0, 2000));
        this.deploy(config(), p, treasury, address(authority));
    }

    function test_refuses_unitsThatQueriesHaveNoRoomFor() public {
        IStaking.Config memory c = config();
        c.maxUnits = 0;
        expectInvalid(c, "maxUnits");
        c.maxUnits = 1025;
        expectInvalid(c, "maxUnits");
        c.maxUnits = 1024;
        assertEq(this.deploy(c, rules, treasury, address(authority)).config().maxUnits, 1024);
    }

    function expectInvalid(IStaking.Config memory c, string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, what));
        this.deploy(c, rules, treasury, address(authority));
    }

    function expectThawingOutOfBounds(IStaking.Parameters memory p, uint256 least) private {
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.OutOfBounds.selector, "thawingEpochs", p.thawingEpochs, least, 64)
        );
        this.deploy(config(), p, treasury, address(authority));
    }

    function test_refuses_aThawingTimeThatEndsBeforeTheWindows() public {
        IStaking.Parameters memory p = Rules.staking();
        p.thawingEpochs = 0;
        expectThawingOutOfBounds(p, 2);
        p.thawingEpochs = 1;
        expectThawingOutOfBounds(p, 2);
        // Windows of 82 blocks: two epochs of 82 are just too short, of 83 just long enough.
        ICapacity.Config memory clock = Rules.capacity();
        p.thawingEpochs = 2;
        clock.epochBlocks = 82;
        ledger = new LedgerDouble(clock);
        expectThawingOutOfBounds(p, 3);
        clock.epochBlocks = 83;
        ledger = new LedgerDouble(clock);
        this.deploy(config(), p, treasury, address(authority));
    }

    function test_refuses_missingContracts() public {
        expectInvalid(Rules.config(alice, address(ledger)), "token");
        expectInvalid(Rules.config(address(flt), alice), "capacity");
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, "treasury"));
        this.deploy(config(), rules, address(0), address(authority));
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, "authority"));
        this.deploy(config(), rules, treasury, alice);
    }

    function test_theTokensAreTheDeployers() public view {
        assertEq(flt.totalSupply(), 1e9 ether);
        assertEq(flt.name(), "FLT");
        assertEq(flt.symbol(), "FLT");
        assertEq(flt.decimals(), 18);
    }
}
