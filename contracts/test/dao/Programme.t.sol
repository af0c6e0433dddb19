// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IProgramme} from "../../src/interfaces/IProgramme.sol";
import {ISponsors} from "../../src/interfaces/ISponsors.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {ProgrammeTest} from "./ProgrammeTest.sol";

contract ProgrammesTest is ProgrammeTest {
    uint40 private constant NOW = 20_000 days + 12 hours; // START
    bytes2 private constant REGION = "DE"; // of the offer

    function test_create() public {
        IProgramme.Terms memory t = conditions();
        (t.certificate, t.region, t.firstLease, t.listed) = (KIND, "DE", true, true);
        address expected = sponsors.addressOf(t, "salt");
        assertFalse(sponsors.isProgramme(expected));
        vm.expectEmit(address(sponsors));
        emit ISponsors.ProgrammeCreated(expected, sponsor, address(usd), t);
        assertEq(sponsors.create(t, "salt"), expected);
        assertTrue(sponsors.isProgramme(expected));
        assertEq(keccak256(abi.encode(IProgramme(expected).terms())), keccak256(abi.encode(t)));
        assertEq(sponsors.market(), address(market));
        vm.expectRevert();
        sponsors.create(t, "salt");
        // Other terms are at another address, whoever sends them first.
        t.owner = stranger;
        assertNotEq(sponsors.create(t, "salt"), expected);
    }

    function test_create_refuses() public {
        string[6] memory names = ["owner", "token", "expiry", "shareBps", "shareBps", ""];
        for (uint256 i = 0; i < names.length; ++i) {
            IProgramme.Terms memory t = conditions();
            if (i == 0) t.owner = address(0);
            else if (i == 1) t.token = stranger;
            else if (i == 2) t.expiry = NOW;
            else if (i == 3) t.shareBps = 0;
            else if (i == 4) t.shareBps = 10_001;
            else (t.expiry, t.shareBps) = (NOW + 1, 10_000);
            if (i < 5) vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, names[i]));
            sponsors.create(t, 0);
        }
    }

    function test_fund() public {
        vm.startPrank(stranger);
        usd.approve(address(programme), 5);
        vm.expectEmit(address(programme));
        emit IProgramme.Funded(stranger, 5);
        programme.fund(5);
        assertEq(programme.available(), 1e6 + 5);
        vm.warp(EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.ProgrammeOver.selector, EXPIRY));
        programme.fund(0);
        vm.stopPrank();
    }

    function test_grant() public {
        vm.expectEmit(address(programme));
        emit IProgramme.Granted(1, renter, 0, 1000);
        assertEq(give(1000), 1);
        assertEq(programme.available(), 1e6 - 1000);
        assertEq(programme.renterOf(1), renter);
        assertEq(account().credit, 1000 * G);
        IMarket.Grant memory g = market.grantOf(1);
        assertEq(g.sponsor, address(programme));
        assertEq(g.shareBps, SHARE);
        assertEq(g.expiry, EXPIRY, "it does not outlive the programme");
        assertTrue(g.restricted);
        assertEq(usd.allowance(address(programme), address(market)), 0);
    }

    function test_grant_refuses() public {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotProgrammeOwner.selector, renter));
        programme.grant(renter, 0, 1);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SponsorNotAccepted.selector, programme));
        programme.grant(stranger, 0, 1);
        vm.expectRevert();
        give(1e6 + 1);
        give(1e6);
        vm.warp(EXPIRY);
        fundless();
    }

    /// @dev What is granted after the end would be over at once.
    function fundless() private {
        finish(stranger, 1);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, "expiry"));
        programme.grant(renter, 0, 1);
    }

    function test_qualify() public {
        uint256 id = give(100_000);
        vm.prank(renter);
        vm.expectEmit(address(programme));
        emit IProgramme.Qualified(id, offer, 1, START + 10 minutes);
        assertEq(programme.qualify(id, offer), START + 10 minutes);
        vm.warp(START + 10 minutes);
        assertSponsored(take(1), id, RATE / 2);
        assertSponsored(take(1), 0, 0);
        qualify(id);
        vm.warp(START + 20 minutes + 1);
        assertSponsored(take(1), 0, 0);
    }

    /// @dev Its number is not the offer's.
    function test_qualify_withTheSecondGrant() public {
        finish(sponsor, give(1000));
        uint256 id = give(100_000);
        assertNotEq(id, offer);
        vm.expectEmit(address(programme));
        emit IProgramme.Qualified(id, offer, 1, START + 10 minutes);
        qualify(id);
        assertSponsored(take(1), id, RATE / 2);
    }

    function test_qualify_isTheRenters() public {
        uint256 id = give(100_000);
        address[2] memory others = [sponsor, stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IProgramme.NotGrantee.selector, id, others[i]));
            programme.qualify(id, offer);
        }
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotGrantee.selector, id + 1, renter));
        programme.qualify(id + 1, offer);
        vm.prank(address(0));
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotParty.selector, id + 1, programme));
        programme.qualify(id + 1, offer);
        vm.warp(EXPIRY);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.ProgrammeOver.selector, EXPIRY));
        programme.qualify(id, offer);
    }

    /// @dev The renter leases from itself, and the grant's part is its own: not above the highest rate.
    function test_cashingOutByLeasingFromOneself() public {
        uint256 id = give(100_000);
        qualify(id);
        vm.prank(provider);
        market.repriceOffer(offer, RATE + 2);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.AboveHighestRate.selector, RATE / 2 + 1, RATE / 2));
        programme.qualify(id, offer);
        // It does not help to have qualified before, or to reprice afterwards.
        assertSponsored(take(1), 0, 0);
        vm.prank(provider);
        market.repriceOffer(offer, RATE);
        qualify(id);
        vm.prank(provider);
        market.repriceOffer(offer, RATE + 2);
        assertSponsored(take(1), 0, 0);
    }

    /// @dev The bound is exact, whatever the class, the share and the rate: what is paid is at most what the bound allows.
    function testFuzz_theHighestRate(uint128 rate, uint128 highest, uint16 share, uint8 class) public {
        rate = uint128(bound(rate, 1, type(uint128).max));
        share = uint16(bound(share, 1, 10_000));
        class = uint8(bound(class, 4, 31));
        setClass(class);
        IProgramme.Terms memory t = conditions();
        (t.shareBps, t.highestRate) = (share, highest);
        use(t);
        uint256 id = give(1000);
        vm.prank(provider);
        market.repriceOffer(offer, rate);
        bool within = uint256(rate) * share / 10_000 * 10 <= uint256(highest) * class;
        vm.prank(renter);
        try programme.qualify(id, offer) {
            assertTrue(within);
        } catch {
            // Rounded up, it is too much.
            assertGt((uint256(rate) * share + 9999) / 10_000 * 10, uint256(highest) * class);
        }
    }

    function setClass(uint8 class) private {
        staking.set(ID, IStaking.Terms(provider, 100, 0, LAST_EPOCH, IStaking.State.Active, false, class));
    }

    /// @dev A unit of fast cores forgoes more.
    function test_theHighestRateIsForAComputeUnit() public {
        uint256 id = give(100_000);
        setClass(9);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.AboveHighestRate.selector, RATE / 2 * 10 / 9, RATE / 2));
        programme.qualify(id, offer);
        vm.prank(provider);
        market.repriceOffer(offer, RATE * 2);
        setClass(20);
        qualify(id);
        setClass(19);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.AboveHighestRate.selector, RATE * 10 / 19, RATE / 2));
        programme.qualify(id, offer);
    }

    function test_aboveTheHighestRateSomebodyVouches() public {
        IProgramme.Terms memory t = conditions();
        t.highestRate = 0;
        use(t);
        uint256 id = give(1000);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.AboveHighestRate.selector, RATE / 2, 0));
        programme.qualify(id, offer);
        list(provider, true);
        qualify(id);
        finish(sponsor, id);

        t.certificate = KIND;
        use(t);
        id = give(1000);
        certificates.set(ID, "site 1", KIND, "uid");
        qualify(id);
    }

    function list(address who, bool listed) private {
        vm.prank(sponsor);
        vm.expectEmit(address(programme));
        emit IProgramme.Listed(who, listed);
        programme.list(who, listed);
    }

    function test_listedProvidersAlone() public {
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotProgrammeOwner.selector, provider));
        programme.list(provider, true);
        IProgramme.Terms memory t = conditions();
        t.listed = true;
        use(t);
        uint256 id = give(100_000);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotVouchedFor.selector, provider));
        programme.qualify(id, offer);
        list(provider, true);
        assertTrue(programme.isListed(provider));
        qualify(id);
        // A provider that is taken off the list in between: for the ten minutes, unless the grant is ended.
        list(provider, false);
        assertSponsored(take(1), id, RATE / 2);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotVouchedFor.selector, provider));
        programme.qualify(id, offer);
    }

    /// @dev That somebody vouches for a provider does not replace the certificate that is asked for.
    function test_certifiedSitesAlone() public {
        IProgramme.Terms memory t = conditions();
        t.certificate = KIND;
        use(t);
        list(provider, true);
        uint256 id = give(1000);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotCertified.selector, ID, KIND));
        programme.qualify(id, offer);
        certificates.set(ID, "site 2", KIND, "uid");
        certificates.set(ID, "site 1", "iso27001", "uid");
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotCertified.selector, ID, KIND));
        programme.qualify(id, offer);
        certificates.set(ID, "site 1", KIND, "uid");
        qualify(id);
    }

    function test_aRegionAlone() public {
        IProgramme.Terms memory t = conditions();
        t.region = "FR";
        use(t);
        uint256 id = give(100_000);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.WrongRegion.selector, REGION));
        programme.qualify(id, offer);
        IMarket.Description memory d = description();
        d.region = "FR";
        vm.prank(provider);
        market.describeOffer(offer, d);
        qualify(id);
        assertSponsored(take(1), id, RATE / 2);
    }

    function test_anotherToken() public {
        IProgramme.Terms memory t = conditions();
        usd = aToken();
        usd.mint(sponsor, 1e6);
        t.token = address(usd);
        use(t);
        vm.prank(sponsor);
        usd.approve(address(market), 1e6);
        uint256 id = give(1000);
        address other = market.offerOf(offer).token;
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.WrongToken.selector, other));
        programme.qualify(id, offer);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.WrongToken.selector, address(0)));
        programme.qualify(id, 99);
    }

    function firstLeaseAlone() private returns (uint256) {
        IProgramme.Terms memory t = conditions();
        t.firstLease = true;
        use(t);
        return give(100_000);
    }

    function notFirst(uint256 id, uint256 lease) private {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotFirstLease.selector, lease));
        programme.qualify(id, offer);
    }

    function test_theFirstLeaseAlone() public {
        uint256 id = firstLeaseAlone();
        qualify(id);
        vm.warp(START + 11 minutes);
        qualify(id);
        uint256 lease = take(1);
        notFirst(id, lease);
        confirm(lease);
        end(renter, lease);
        notFirst(id, lease);
        finish(sponsor, id);
        notFirst(give(1000), lease);
    }

    function test_anOrderThatCameToNothingIsNoLease() public {
        uint256 id = firstLeaseAlone();
        qualify(id);
        uint256 lease = take(1);
        vm.prank(provider);
        market.cancel(lease);
        qualify(id);
        notFirst(id, take(1));
    }

    /// @dev Two accounts, two grants, and a permission of each at the same time.
    function test_theFirstLeaseOfARenterWithTwoAccounts() public {
        uint256 id = firstLeaseAlone();
        vm.prank(renter);
        market.acceptSponsor(address(usd), 1, address(programme));
        vm.prank(sponsor);
        uint256 other = programme.grant(renter, 1, 1000);
        qualify(id);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.OtherGrantPermitted.selector, id, START + 10 minutes));
        programme.qualify(other, offer);
        vm.warp(START + 10 minutes + 1);
        qualify(other);
        finish(sponsor, other);
        qualify(id);
        notFirst(id, take(1));
    }

    /// @dev The renter says what the grant has to pay at least, and is not left alone with the price.
    function test_aGrantThatEndsBeforeTheLease() public {
        uint256 id = give(100_000);
        qualify(id);
        finish(sponsor, id);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SponsoredTooLittle.selector, 0, RATE / 2));
        market.takeDemanding(offer, 1, 1, 0, RATE, SPEC, IMarket.Demands(0, RATE / 2));
        assertSponsored(take(1), 0, 0);
        assertEq(programme.available(), 1e6);
    }

    function test_end() public {
        uint256 id = give(1000);
        vm.prank(renter);
        market.acceptSponsor(address(usd), 1, address(programme));
        vm.prank(sponsor);
        uint256 other = programme.grant(renter, 1, 500);
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (id, other);
        address[2] memory others = [renter, stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IProgramme.NotProgrammeOwner.selector, others[i]));
            programme.end(ids);
        }
        vm.prank(sponsor);
        programme.end(ids);
        assertEq(programme.available(), 1e6);
        // Again: there is nothing more, and no harm.
        vm.prank(sponsor);
        programme.end(ids);
        assertEq(programme.available(), 1e6);
    }

    /// @dev Neither the owner nor the renter has to come back for a grant that expired.
    function test_end_byAnyoneOnceItExpired() public {
        uint256 id = give(1000);
        vm.warp(EXPIRY - 1);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotProgrammeOwner.selector, stranger));
        programme.end(new uint256[](0));
        vm.warp(EXPIRY);
        finish(stranger, id);
        assertEq(programme.available(), 1e6);
    }

    /// @dev The least that the market can pay out.
    function test_end_ofOneSmallestUnit() public {
        finish(sponsor, give(1));
        assertEq(programme.available(), 1e6);
        assertEq(market.owed(address(programme), address(usd)), 0);
    }

    function test_end_ofAnothersGrant() public {
        IProgramme first = programme;
        use(conditions());
        uint256 id = give(1000);
        programme = first;
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotOfProgramme.selector, id));
        programme.end(ids);
    }

    function test_withdraw() public {
        address[2] memory others = [renter, stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IProgramme.NotProgrammeOwner.selector, others[i]));
            programme.withdraw(1, others[i]);
        }
        vm.startPrank(sponsor);
        vm.expectEmit(address(programme));
        emit IProgramme.Withdrawn(stranger, 1e6);
        uint256 before = usd.balanceOf(stranger);
        programme.withdraw(1e6, stranger);
        assertEq(usd.balanceOf(stranger), before + 1e6);
        vm.expectRevert();
        programme.withdraw(1, sponsor);
        vm.stopPrank();
    }

    /// @dev One transaction of the owner's lists, grants and pays out.
    function test_multicall() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(IProgramme.list, (provider, true));
        calls[1] = abi.encodeCall(IProgramme.grant, (renter, 0, 1000));
        calls[2] = abi.encodeCall(IProgramme.withdraw, (5, stranger));
        vm.prank(sponsor);
        Multicall(address(programme)).multicall(calls);
        assertTrue(programme.isListed(provider));
        assertEq(programme.available(), 1e6 - 1005);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IProgramme.NotProgrammeOwner.selector, stranger));
        Multicall(address(programme)).multicall(calls);
    }

    /// @dev Every part of a lease that was sponsored comes back to the programme that paid it, whoever sees to it.
    function test_nothingOfTheSponsorsIsLeftBehind() public {
        use(conditions());
        IProgramme other = programme;
        use(conditions());
        uint256 id = give(100_000);
        qualify(id);
        uint256 lease = start(1);
        vm.warp(START + 1000);
        finish(sponsor, id);
        assertEq(programme.available(), 1e6 - RATE / 2 * (MIN_TERM + 1000) / G);
        vm.warp(START + MIN_TERM);
        market.release(lease);
        vm.prank(stranger);
        market.collectFor(address(programme), address(usd));
        assertEq(programme.available(), 1e6 - RATE / 2 * 1000 / G, "only what was used");
        assertEq(other.available(), 1e6);
    }

    /// @dev Fractions of a smallest unit stay in the market, and are there when they have become one.
    function test_fractions() public {
        vm.prank(provider);
        market.repriceOffer(offer, 1e17 + 1);
        uint256 id = give(1000);
        qualify(id);
        uint256 lease = start(1);
        vm.warp(START + 7);
        finish(sponsor, id);
        uint256 sponsored = 5e16; // rounded down
        uint256 left = 1000 * G - sponsored * (MIN_TERM + 7);
        assertEq(programme.available(), 1e6 - 1000 + left / G);
        assertEq(market.owed(address(programme), address(usd)), left % G);
        vm.warp(START + MIN_TERM);
        market.release(lease);
        finish(sponsor, id);
        left = left % G + sponsored * MIN_TERM;
        assertEq(market.owed(address(programme), address(usd)), left % G);
    }

    /// @dev The code behind all programmes is nobody's: it has no terms.
    function test_theCodeItselfTakesNoPart() public {
        IProgramme.Terms memory t = conditions();
        bytes memory code = address(programme).code;
        // 363d3d373d3d3d363d73, and the address.
        address shared;
        assembly {
            shared := shr(96, mload(add(code, 42)))
        }
        assertEq(Clones.fetchCloneArgs(address(programme)), abi.encode(t));
        vm.startPrank(sponsor);
        usd.approve(shared, 1);
        vm.expectRevert();
        IProgramme(shared).fund(1);
        vm.expectRevert();
        IProgramme(shared).grant(renter, 0, 1);
        vm.expectRevert();
        IProgramme(shared).withdraw(0, sponsor);
        vm.stopPrank();
    }
}
