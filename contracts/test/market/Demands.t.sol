// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Market} from "../../src/Market.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract DemandsTest is MarketTest {
    bytes32 private constant KIND = keccak256("soc2");
    bytes32 private constant OTHER_KIND = "iso27001";
    bytes32 private constant UID = keccak256("a certificate");

    uint256 private version = 1; // of the offer

    function setUp() public override {
        super.setUp();
        deposit(1e6);
    }

    function takeDemanding(bytes32 kind, uint256 leastSponsored) private returns (uint256) {
        vm.prank(renter);
        return
            market.takeDemanding(offer, version, 2, 0, type(uint256).max, SPEC, IMarket.Demands(kind, leastSponsored));
    }

    function describe(bytes32 site) private {
        IMarket.Description memory d = description();
        d.site = site;
        vm.prank(provider);
        market.describeOffer(offer, d);
        ++version;
    }

    function notCertified() private {
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotCertified.selector, ID, KIND));
    }

    function test_takesAsTakeDoes() public {
        uint256 first = take(2);
        vm.expectEmit(address(market));
        emit IMarket.LeaseOrdered(2, offer, renter, 0, 2, 2 * RATE, 0, 0, SPEC);
        uint256 second = takeDemanding(0, 0);
        assertEq(keccak256(abi.encode(market.leaseOf(first))), keccak256(abi.encode(market.leaseOf(second))));
    }

    function test_theCertificate() public {
        notCertified();
        takeDemanding(KIND, 0);
        certificates.set(ID, "site 1", KIND, UID);
        vm.expectEmit(address(market));
        emit IMarket.CertificateDemanded(1, KIND, UID);
        takeDemanding(KIND, 0);
        // One of another kind is none.
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotCertified.selector, ID, OTHER_KIND));
        takeDemanding(OTHER_KIND, 0);
        certificates.set(ID, "site 1", KIND, 0);
        notCertified();
        takeDemanding(KIND, 0);
    }

    /// @dev A certificate is about a place: machines that moved have none.
    function test_aSiteThatChanged() public {
        certificates.set(ID, "site 1", KIND, UID);
        describe("site 2");
        assertEq(market.offerOf(offer).site, "site 2");
        notCertified();
        takeDemanding(KIND, 0);
        describe("site 1");
        takeDemanding(KIND, 0);
    }

    function test_aMarketThatKnowsNoCertificates() public {
        IMarket.Config memory c = config();
        c.certificates = address(0);
        market = new Market(c);
        capacity.setMarket(address(market));
        offer = post(terms());
        vm.prank(renter);
        usd.approve(address(market), type(uint256).max);
        deposit(1e6);
        notCertified();
        takeDemanding(KIND, 0);
        takeDemanding(0, 0);
    }

    /// @dev A sponsor can end its grant at any time: the renter need not pay alone because of it.
    function test_theLeastThatIsSponsored() public {
        uint256 id = grant(100_000, 5000, 1 days);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SponsoredTooLittle.selector, RATE, RATE + 1));
        takeDemanding(0, RATE + 1);
        assertEq(market.leaseOf(takeDemanding(0, RATE)).sponsored, RATE);
        vm.prank(sponsor);
        market.endGrant(id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SponsoredTooLittle.selector, 0, RATE));
        takeDemanding(0, RATE);
    }
}
