// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Market} from "../../src/Market.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MarketTest} from "./MarketTest.sol";

contract OffersTest is MarketTest {
    function invalid(string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, what));
    }

    function refuse(IMarket.Terms memory t, string memory what) private {
        vm.prank(provider);
        invalid(what);
        market.postOffer(ID, address(usd), t, description());
    }

    function notProvider() private {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotProvider.selector, ID, stranger));
    }

    function notOpen(uint256 id) private {
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OfferNotOpen.selector, id));
    }

    function test_config() public {
        IMarket.Config memory c = config();
        assertEq(keccak256(abi.encode(market.config())), keccak256(abi.encode(c)));
        vm.expectEmit(false, false, false, true);
        emit IMarket.Configured(c, DAY);
        new Market(c);
    }

    function test_config_refusesWhatHasNoCode() public {
        string[5] memory names = ["capacity", "staking", "watch", "certificates", "blockMillis"];
        for (uint256 i = 0; i < names.length; ++i) {
            IMarket.Config memory c = config();
            if (i == 0) c.capacity = stranger;
            else if (i == 1) c.staking = stranger;
            else if (i == 2) c.watch = stranger;
            else if (i == 3) c.certificates = stranger;
            else c.blockMillis = 0;
            vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidConfig.selector, names[i]));
            new Market(c);
        }
    }

    function test_postOffer() public {
        IMarket.Terms memory t = IMarket.Terms(5, 1, MIN_TERM, MIN_TERM);
        vm.expectEmit(address(market));
        emit IMarket.OfferPosted(2, ID, provider, address(usd), t, description());
        assertEq(post(t), 2);
        assertEq(market.offerCount(), 2);
        IMarket.Offer memory posted = market.offerOf(2);
        assertEq(posted.commitment, ID);
        assertEq(posted.token, address(usd));
        assertEq(posted.version, 1);
        assertEq(posted.units, 0);
        assertFalse(posted.paused);
        assertFalse(posted.closed);
        assertEq(keccak256(abi.encode(posted.terms)), keccak256(abi.encode(t)));
    }

    function test_postOffer_onlyTheProvider() public {
        notProvider();
        market.postOffer(ID, address(usd), terms(), description());
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotProvider.selector, ID + 1, provider));
        market.postOffer(ID + 1, address(usd), terms(), description());
    }

    function test_postOffer_bounds() public {
        IMarket.Terms memory t = terms();
        t.rate = 0;
        refuse(t, "rate");
        t = terms();
        t.unitsMax = 0;
        refuse(t, "unitsMax");
        t = terms();
        t.minTerm = 15 minutes - 1;
        refuse(t, "minTerm");
        t.minTerm = 7 days + 1;
        t.notice = 7 days + 1;
        refuse(t, "minTerm");
        t.minTerm = 1 days;
        t.notice = 1 days - 1;
        refuse(t, "notice");
        t.notice = 7 days + 1;
        refuse(t, "notice");

        post(IMarket.Terms(1, 1, 15 minutes, 15 minutes));
        post(IMarket.Terms(type(uint128).max, type(uint16).max, 7 days, 7 days));
    }

    function test_postOffer_refusesTokensWithoutCode() public {
        vm.prank(provider);
        invalid("token");
        market.postOffer(ID, stranger, terms(), description());
    }

    function test_theUrlHasALength() public {
        IMarket.Description memory d = description();
        for (uint256 i = 0; i < 2; ++i) {
            d.url = i == 0 ? "" : string(new bytes(257));
            vm.prank(provider);
            invalid("url");
            market.postOffer(ID, address(usd), terms(), d);
            vm.prank(provider);
            invalid("url");
            market.describeOffer(offer, d);
        }
        d.url = string(new bytes(256));
        vm.prank(provider);
        market.describeOffer(offer, d);
        d.url = "x";
        vm.prank(provider);
        market.postOffer(ID, address(usd), terms(), d);
    }

    function test_repriceOffer() public {
        vm.expectEmit(address(market));
        emit IMarket.OfferRepriced(offer, 2, 1);
        vm.prank(provider);
        market.repriceOffer(offer, 1);
        assertEq(market.offerOf(offer).version, 2);
        assertEq(market.offerOf(offer).terms.rate, 1);
        vm.prank(provider);
        invalid("rate");
        market.repriceOffer(offer, 0);
        notProvider();
        market.repriceOffer(offer, 1);
    }

    function test_describeOffer() public {
        vm.expectEmit(address(market));
        emit IMarket.OfferDescribed(offer, 2, description());
        vm.prank(provider);
        market.describeOffer(offer, description());
        assertEq(market.offerOf(offer).version, 2);
        notProvider();
        market.describeOffer(offer, description());
    }

    function test_pauseOffer() public {
        vm.expectEmit(address(market));
        emit IMarket.OfferPaused(offer, true);
        vm.prank(provider);
        market.pauseOffer(offer, true);
        assertTrue(market.offerOf(offer).paused);
        assertEq(market.offerOf(offer).version, 1);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OfferIsPaused.selector, offer));
        market.take(offer, 1, 1, 0, RATE, SPEC);
        vm.prank(provider);
        market.pauseOffer(offer, false);
        deposit(1e6);
        take(1);
        notProvider();
        market.pauseOffer(offer, true);
    }

    function test_closeOffer_isForGood() public {
        deposit(1e9);
        uint256 ordered = take(1);
        uint256 running = start(1);
        notProvider();
        market.closeOffer(offer);
        vm.expectEmit(address(market));
        emit IMarket.OfferClosed(offer);
        vm.prank(provider);
        market.closeOffer(offer);
        assertTrue(market.offerOf(offer).closed);
        notOpen(offer);
        market.closeOffer(offer);
        notOpen(offer);
        market.pauseOffer(offer, false);
        notOpen(offer);
        market.repriceOffer(offer, 1);
        notOpen(offer);
        market.describeOffer(offer, description());
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OfferNotOpen.selector, offer));
        market.take(offer, 1, 1, 0, RATE, SPEC);
        // Those that there are go on.
        confirm(ordered);
        vm.warp(START + 1 days);
        end(renter, running);
        giveBack(running);
        assertEq(market.offerOf(offer).units, 1);
    }

    function test_offersThatAreNotThere() public {
        notOpen(0);
        market.closeOffer(0);
        notOpen(9);
        market.repriceOffer(9, 1);
    }

    /// @dev The commitment may be open yet, and stopped: only leases need it to run.
    function test_postOffer_whateverTheCommitmentDoes() public {
        setState(IStaking.State.Open);
        post(terms());
        setState(IStaking.State.Failed);
        post(terms());
    }
}

/// @title Days of 600 seconds: the bounds shorten with them.
contract ShortDaysTest is MarketTest {
    function daySeconds() internal pure override returns (uint32) {
        return 600;
    }

    function setUp() public override {
        super.setUp();
    }

    function post(IMarket.Terms memory t) internal override returns (uint256) {
        // 15 minutes are 6.25 seconds, 7 days 4,200.
        if (t.minTerm == MIN_TERM) (t.minTerm, t.notice) = (6, 4200);
        return super.post(t);
    }

    function test_bounds() public {
        for (uint256 i = 0; i < 3; ++i) {
            IMarket.Terms memory t = terms();
            (t.minTerm, t.notice) =
                i == 0 ? (uint32(5), uint32(6)) : i == 1 ? (uint32(4201), uint32(4201)) : (uint32(6), uint32(4201));
            vm.prank(provider);
            vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, i < 2 ? "minTerm" : "notice"));
            market.postOffer(ID, address(usd), t, description());
        }
        post(IMarket.Terms(1, 1, 4200, 4200));
    }

    function test_theTimeToConfirmShortens() public {
        deposit(1e9);
        uint256 lease = take(1);
        vm.warp(START + 7);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OrderLate.selector, lease, START + 6));
        market.confirm(lease, HOST_KEY);
        market.cancel(lease);
        confirmedAt6();
    }

    function confirmedAt6() private {
        uint256 lease = take(1);
        vm.warp(block.timestamp + 6);
        confirm(lease);
        // Half an hour is 12.5 seconds.
        vm.warp(block.timestamp + 12);
        end(renter, lease);
        assertTrue(market.leaseOf(lease).earlyEnd);
        lease = start(1);
        vm.warp(block.timestamp + 13);
        end(renter, lease);
        assertFalse(market.leaseOf(lease).earlyEnd);
    }
}
