// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Sponsors} from "../../src/dao/Sponsors.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IProgramme} from "../../src/interfaces/IProgramme.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @title A programme of a sponsor, over the market of `MarketTest`.
abstract contract ProgrammeTest is MarketTest {
    uint16 internal constant SHARE = 5000;
    uint40 internal constant EXPIRY = 20_030 days;
    bytes32 internal constant KIND = keccak256("soc2");

    Sponsors internal sponsors;
    IProgramme internal programme;

    function setUp() public virtual override {
        super.setUp();
        sponsors = new Sponsors(address(market));
        use(conditions());
        deposit(1e9);
    }

    /// @dev A half of the offer's rate, and no condition.
    function conditions() internal view returns (IProgramme.Terms memory) {
        return IProgramme.Terms(sponsor, address(usd), EXPIRY, SHARE, RATE / 2, 0, 0, false, false);
    }

    /// @dev Makes a programme, funds it, and has the renter accept it.
    function use(IProgramme.Terms memory t) internal {
        programme = IProgramme(sponsors.create(t, bytes32(gasleft())));
        fund(sponsor, 1e6);
        accept(address(programme));
    }

    function fund(address from, uint256 amount) internal {
        vm.startPrank(from);
        usd.approve(address(programme), amount);
        programme.fund(amount);
        vm.stopPrank();
    }

    function give(uint256 amount) internal returns (uint256) {
        vm.prank(sponsor);
        return programme.grant(renter, 0, amount);
    }

    function qualify(uint256 id) internal {
        vm.prank(renter);
        programme.qualify(id, offer);
    }

    function finish(address who, uint256 id) internal {
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        vm.prank(who);
        programme.end(ids);
    }

    function sponsoredBy(uint256 lease) internal view returns (uint256 id, uint256 rate) {
        IMarket.Lease memory l = market.leaseOf(lease);
        return (l.grant, l.sponsored);
    }

    function assertSponsored(uint256 lease, uint256 id, uint256 rate) internal view {
        (uint256 by, uint256 sponsored) = sponsoredBy(lease);
        assertEq(by, id);
        assertEq(sponsored, rate);
    }
}
