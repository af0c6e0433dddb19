// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A sponsor's programme: money that becomes grants of lease credit, and the conditions of what they pay for.
/// @notice Each programme has an address, and so money, of its own: it is the sponsor that renters accept in the market,
/// and what the market owes it belongs to nobody else.
/// @dev Providers say themselves in which region they are; a certificate is what proves it.
interface IProgramme {
    /// @notice What a programme is about; never changes.
    struct Terms {
        address owner; // gives and ends grants, keeps the list, gets what is left
        address token;
        uint40 expiry; // of all grants
        uint16 shareBps; // of a lease's price that its grants pay, in parts of 10,000
        uint128 highestRate; // grains a second for each compute unit that a grant pays a provider nobody vouches for
        bytes32 certificate; // the kind that an offer's site has; 0: none is asked for
        bytes2 region; // ISO 3166-1 alpha-2; 0: any
        bool firstLease; // one lease of each renter alone
        bool listed; // providers of the owner's list alone
    }

    /// @notice Tokens came.
    /// @param from Who paid.
    /// @param amount How much, in smallest units.
    event Funded(address indexed from, uint256 amount);
    /// @notice The owner gave a renter credit.
    /// @param grant The grant in the market.
    /// @param renter Whose account.
    /// @param number The account's number.
    /// @param amount How much, in smallest units.
    event Granted(uint256 indexed grant, address indexed renter, uint256 number, uint256 amount);
    /// @notice The owner vouches for a provider, or does not any more.
    /// @param provider The provider.
    /// @param listed Whether it does.
    event Listed(address indexed provider, bool listed);
    /// @notice A renter's next lease through an offer is going to be sponsored.
    /// @param grant The grant in the market.
    /// @param offer The offer.
    /// @param version Its version.
    /// @param until The last second in which it may be taken.
    event Qualified(uint256 indexed grant, uint256 indexed offer, uint256 version, uint256 until);
    /// @notice The owner took tokens out.
    /// @param to Who got them.
    /// @param amount How much, in smallest units.
    event Withdrawn(address indexed to, uint256 amount);

    /// @notice Only the programme's owner may do this.
    /// @param caller Who called.
    error NotProgrammeOwner(address caller);
    /// @notice Only the renter whom the programme gave the grant may do this.
    /// @param grant The grant.
    /// @param caller Who called.
    error NotGrantee(uint256 grant, address caller);
    /// @notice The grant is another sponsor's.
    /// @param grant The grant.
    error NotOfProgramme(uint256 grant);
    /// @notice The programme has expired.
    /// @param expiry When.
    error ProgrammeOver(uint256 expiry);
    /// @notice The offer is paid in another token.
    /// @param token Its token.
    error WrongToken(address token);
    /// @notice The offer is in another region.
    /// @param region Its region.
    error WrongRegion(bytes2 region);
    /// @notice The owner does not vouch for the provider.
    /// @param provider The provider.
    error NotVouchedFor(address provider);
    /// @notice The grant would pay more than the programme pays a provider that nobody vouches for.
    /// @param rate Grains a second that it would pay for each compute unit, rounded down.
    /// @param most The programme's highest rate.
    error AboveHighestRate(uint256 rate, uint256 most);
    /// @notice The programme sponsors one lease of each renter, and has.
    /// @param lease The lease.
    error NotFirstLease(uint256 lease);
    /// @notice The programme sponsors one lease of each renter, and may be about to, with another grant.
    /// @param grant The grant.
    /// @param until The last second in which that can be.
    error OtherGrantPermitted(uint256 grant, uint256 until);

    /// @notice Pays the caller's tokens into the programme. Anyone may, until it expires.
    function fund(uint256 amount) external;
    /// @notice Gives a renter's account credit, which expires with the programme. Only the owner may. The renter has
    /// accepted the programme as the account's sponsor (`IMarket.acceptSponsor`).
    function grant(address renter, uint256 number, uint256 amount) external returns (uint256 id);
    /// @notice Looks at an offer for the renter of a grant: if it is what the programme is for, the grant pays its share of
    /// the renter's next lease, taken through that offer, as it is now, within ten minutes. Only the renter may.
    function qualify(uint256 id, uint256 offer) external returns (uint256 until);
    /// @notice Says whether the owner vouches for a provider. Only the owner may. What a renter qualified for stays so for
    /// its ten minutes, unless the grant is ended.
    function list(address provider, bool listed) external;
    /// @notice Ends grants, and takes what the market owes the programme. The owner may, and anyone once it has expired.
    function end(uint256[] calldata ids) external;
    /// @notice Pays tokens out. Only the owner may.
    function withdraw(uint256 amount, address to) external;

    function terms() external view returns (Terms memory);
    /// @notice Smallest units of the token that are in no grant.
    function available() external view returns (uint256);
    /// @notice Whether the owner vouches for a provider.
    function isListed(address provider) external view returns (bool);
    /// @notice The renter whom the programme gave a grant; 0: it is not the programme's.
    function renterOf(uint256 id) external view returns (address);
}
